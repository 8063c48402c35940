// A font the build copies beside the scripts; what is imported is its address.
declare module '*.woff2' {
  const address: string
  export default address
}

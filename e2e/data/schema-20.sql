PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY, hash text NOT NULL, created_at numeric);
INSERT INTO __drizzle_migrations VALUES(1,'c4c4886723b378421c2c5907b48a133b3114fc19545e7fc9c5ef4e6d6028c728',1795347508201);
INSERT INTO __drizzle_migrations VALUES(2,'6ae1e8f70cf0ccaeba098d4d78b78317cdbcb2bd99506d34d264b4060c6dc40a',1795347508853);
INSERT INTO __drizzle_migrations VALUES(3,'9c3835fab89473406c7dc72ed97fef43882cc7433be7a6be1876cf21170fb1e1',1795523733842);
INSERT INTO __drizzle_migrations VALUES(4,'7ea95a0e13c8c21ceda1ac165ee549b4ec1ff99b426ef9d8a5f368aa091d2542',1795523734812);
INSERT INTO __drizzle_migrations VALUES(5,'a4e5d244d5d5185378c69e3e163cb4e8d9812f0d8de8838fb4c4f7791476c471',1795526573720);
INSERT INTO __drizzle_migrations VALUES(6,'88c05ce060cac9713c74bcf87400ecec3fc4a8026f69390282713868b65df57d',1795526574797);
INSERT INTO __drizzle_migrations VALUES(7,'14cefd43ce0852567c8031d8fc284ad2743863564fb0911f48f7688c2ca99c09',1795530848605);
INSERT INTO __drizzle_migrations VALUES(8,'b0a97dc2e2f68334338bdefc014b02b857a37f205229932966a22ef625779d0e',1795530849674);
INSERT INTO __drizzle_migrations VALUES(9,'5b5e7fd8074dc1f199db74269c2e2cff8d90f310c151e984e2bedef140028458',1795530850607);
INSERT INTO __drizzle_migrations VALUES(10,'5b7ebf7acfeb289f3dcc25c37c27e2eb71276d69f99e46c6cbcca7e1d6b6b746',1795570099526);
INSERT INTO __drizzle_migrations VALUES(11,'5acc61a3144177639ede5f62cc792c8ff7201d8a9193a43f2c2a33a77e2399eb',1795570100253);
INSERT INTO __drizzle_migrations VALUES(12,'a0b6fba2793757d95cd1a32e70259d2ab7110f91be553d45f6ece0341244b023',1795570914700);
INSERT INTO __drizzle_migrations VALUES(13,'d955f85f314e0f885efc9bdb49b382f8e326bef7937eb00d130ff84abf5ce30a',1795574595627);
INSERT INTO __drizzle_migrations VALUES(14,'4d746bbccd03749f286324294a7a153cef3eeae8d70ca8776598b167fa3508c6',1795575793910);
INSERT INTO __drizzle_migrations VALUES(15,'53943e34d3ac6f793d20140dd272877bdb6e75993b170c63431a30bf8521a875',1795768435935);
INSERT INTO __drizzle_migrations VALUES(16,'8b96d4db8bbb0d8e4721383f6149da4d320d5e671e09cf2b23aaa61f86e9e402',1795772494178);
INSERT INTO __drizzle_migrations VALUES(17,'b3dad3296494c8b876128e46cfe084f939803cb64cbfbe7c3c63e162a9b20d2d',1795772811564);
INSERT INTO __drizzle_migrations VALUES(18,'d21ba60006196d956f807ff7964351963b6dc48ba3ad9640141c003c25b2870f',1795773002388);
INSERT INTO __drizzle_migrations VALUES(19,'bf2cf08b9d1f63ab7b0b0897c2d130e8acb49a8ad9c53a5504c28b42dae49b56',1795780198116);
INSERT INTO __drizzle_migrations VALUES(20,'6d771fa1220b814850423a5fd65d59aa52b4a2bc2b72910d806721dab30b738c',1795783486897);
CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`display_name` text NOT NULL,
	`password_hash` text,
	`sign_in_version` integer DEFAULT 1 NOT NULL,
	`person_id` text,
	`demonstration` integer DEFAULT false NOT NULL,
	`created_at` text NOT NULL,
	`closed_at` text, `failed_sign_ins` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "account_email_folded" CHECK("account"."email" = lower("account"."email") and instr("account"."email", '@') > 1)
);
INSERT INTO account VALUES('e293a85d-9268-4711-8f77-dc3dc91a1924','admin@demo.example','Admin','$argon2id$v=19$m=19456,t=2,p=1$PBi/bGejnmmglWYa6hVwRg$xaPwNj315V8vjDVeGzMouNG6SAE8oxpxkUnknOGJsKw',1,NULL,1,'2026-11-20T09:00:13.405Z',NULL,0);
INSERT INTO account VALUES('98950e06-c389-402f-89fd-404f87661590','chair@demo.example','Organiser, Chair’s team','$argon2id$v=19$m=19456,t=2,p=1$5MZumPGsSceIJuKi3SwvOg$/SWj8E6hTjhsntM0kHkBZSGpgvzsTFA1PJLcxB8wRK8',1,NULL,1,'2026-11-20T09:00:13.491Z',NULL,0);
INSERT INTO account VALUES('1fcbad55-2475-4129-b154-4291fa2a1f92','support@demo.example','Organiser, Support Unit','$argon2id$v=19$m=19456,t=2,p=1$O+BV3R3HmkVDVIUtxFAnow$p+lKQaPuQt0/PzQLoGQKAtzgxX7Yg7cksnbPUtrHt5I',1,NULL,1,'2026-11-20T09:00:13.554Z',NULL,0);
INSERT INTO account VALUES('1849664b-8a7c-4d22-b738-96a6e23d3a22','delegate.kg@demo.example','Delegate, Kyrgyzstan','$argon2id$v=19$m=19456,t=2,p=1$57PukYeItUOyR8LBhfGmTQ$D0WR9Pzm6qnoCxGJTLof90tlDR/Ml+zXjnxTdrDKUIQ',1,'bbcdeb87-80a7-8497-8da0-038c2cf713fd',1,'2026-11-20T09:00:13.626Z',NULL,0);
INSERT INTO account VALUES('9b8c20a0-a300-4059-8654-1c8995d8bd1d','delegate.tj@demo.example','Delegate, Tajikistan','$argon2id$v=19$m=19456,t=2,p=1$8myd2eVZzPgkp37XozNWiQ$N903o4tX+fqv54X0iic8fennUaX+LFilZGZBdqJH0jc',1,NULL,1,'2026-11-20T09:00:13.747Z',NULL,0);
INSERT INTO account VALUES('922bba4b-91ca-4f63-8f69-9b2c0bfe5c9e','observer.pk@demo.example','Delegate, Pakistan (observer)','$argon2id$v=19$m=19456,t=2,p=1$iIJorXfZFBNDViYHuditow$TmG/QLEi31YCgkThTXXbYeOC8vhrLmqRxaEIlUP4OoI',1,NULL,1,'2026-11-20T09:00:13.822Z',NULL,0);
CREATE TABLE `appointment` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`role` text NOT NULL,
	`scope` text NOT NULL,
	`state_code` text,
	`organization_id` text,
	`begins_at` text NOT NULL,
	`ends_at` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "appointment_role" CHECK("appointment"."role" in ('admin', 'organiser', 'delegate')),
	CONSTRAINT "appointment_scope" CHECK(("appointment"."role" = 'admin' and "appointment"."scope" = 'process')
        or ("appointment"."role" = 'organiser' and "appointment"."scope" in ('support-unit', 'state'))
        or ("appointment"."role" = 'delegate' and "appointment"."scope" in ('state', 'organization'))),
	CONSTRAINT "appointment_state" CHECK(("appointment"."scope" = 'state') = ("appointment"."state_code" is not null)),
	CONSTRAINT "appointment_organization" CHECK(("appointment"."scope" = 'organization') = ("appointment"."organization_id" is not null)),
	CONSTRAINT "appointment_order" CHECK("appointment"."ends_at" is null or "appointment"."begins_at" <= "appointment"."ends_at")
);
INSERT INTO appointment VALUES('058b2fe3-4832-4e8e-81c4-a318feb23082','e293a85d-9268-4711-8f77-dc3dc91a1924','admin','process',NULL,NULL,'2026-11-20T09:00:13.405Z',NULL);
INSERT INTO appointment VALUES('872200e9-2064-4924-8313-7b91504824f3','98950e06-c389-402f-89fd-404f87661590','organiser','state','KZ',NULL,'2026-11-20T09:00:13.491Z',NULL);
INSERT INTO appointment VALUES('3ea473f9-2310-41b3-b227-4ae5e7756689','1fcbad55-2475-4129-b154-4291fa2a1f92','organiser','support-unit',NULL,NULL,'2026-11-20T09:00:13.554Z',NULL);
INSERT INTO appointment VALUES('d65d6f6a-fae0-4348-9902-5e2293b46856','1849664b-8a7c-4d22-b738-96a6e23d3a22','delegate','state','KG',NULL,'2026-11-20T09:00:13.626Z',NULL);
INSERT INTO appointment VALUES('036af33e-cefa-48e1-84c4-512182d7291c','9b8c20a0-a300-4059-8654-1c8995d8bd1d','delegate','state','TJ',NULL,'2026-11-20T09:00:13.747Z',NULL);
INSERT INTO appointment VALUES('1ea21b44-f219-4dcf-be1f-c6e7dd383a0a','922bba4b-91ca-4f63-8f69-9b2c0bfe5c9e','delegate','state','PK',NULL,'2026-11-20T09:00:13.822Z',NULL);
CREATE TABLE `password_link` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`issued_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "password_link_order" CHECK("password_link"."issued_at" < "password_link"."expires_at")
);
CREATE TABLE `activity` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`account_id` text,
	`act` text NOT NULL,
	`object_kind` text NOT NULL,
	`object_id` text NOT NULL,
	`meeting_id` text,
	`fields` text NOT NULL,
	`refs` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
INSERT INTO activity VALUES(1,'2026-11-20T09:00:13.171Z',NULL,'record.process-loaded','process','process',NULL,'[]','{"chairmanship/79ee3f3c-a89c-44a7-b161-925aabe06a59":"sha256-6f8cdbdf988851a1f497777892398b4f802546adea07ea93d2dc47fa3a02ca83","chairmanship/fb3ba8a6-cb40-403d-b9d5-89090fa70230":"sha256-009cea001e08104d56600d71407762bf63efee585531292ef0960beb193d92aa","chairmanship/8ede2585-0087-4414-82af-a03898cd3fdc":"sha256-6f1a0d66fd053f93d0890000654cf0eb482112b52946a5eba50a0a211b951b13","chairmanship/fdc5a152-9ba1-4240-b14e-531dc714f027":"sha256-a31d74b580241057cf94f7069f2a68a6e0fd7013fe1efd039b550d5757809675","chairmanship/e9aefd35-ccbc-405b-b158-37b2d21f9286":"sha256-e762ca178e960a4d763b104f35d7a45e4416045235a4f784fa1a7d406c651386","chairmanship/7256e878-ffbc-4ac1-9078-30b56878b8af":"sha256-d72063f1c1762c3769426b14128fce69a6d2122bd5b1f8483ea1bcef52b7b1e9"}','0000000000000000000000000000000000000000000000000000000000000000','400eacf1ae60933b8e7504a734850d021cb637960a28f858920e81393021cbfb');
INSERT INTO activity VALUES(2,'2026-11-20T09:00:13.405Z',NULL,'account.created','account','e293a85d-9268-4711-8f77-dc3dc91a1924',NULL,'[]','{}','400eacf1ae60933b8e7504a734850d021cb637960a28f858920e81393021cbfb','e4917ade2ca9a3a38f6d4fa6aa992a89a38b1fde14ae4d3d6bcf6bb2a42de203');
INSERT INTO activity VALUES(3,'2026-11-20T09:00:13.405Z',NULL,'account.appointed','account','e293a85d-9268-4711-8f77-dc3dc91a1924',NULL,'[]','{"appointment":"058b2fe3-4832-4e8e-81c4-a318feb23082","appointment/058b2fe3-4832-4e8e-81c4-a318feb23082":"sha256-350e2d21f3c33ddc29b5a6699d6dcf7506b49ada066b97f6b06a7d9ca1dbfdb5"}','e4917ade2ca9a3a38f6d4fa6aa992a89a38b1fde14ae4d3d6bcf6bb2a42de203','89a191a44911dfd843bd474a8115c1c24d34e0525c54ffda3ad91e6e911605c4');
INSERT INTO activity VALUES(4,'2026-11-20T09:00:13.491Z',NULL,'account.created','account','98950e06-c389-402f-89fd-404f87661590',NULL,'[]','{}','89a191a44911dfd843bd474a8115c1c24d34e0525c54ffda3ad91e6e911605c4','32665840c95971f68fb7d0a5d1d59372e4e6790d80c39dd48f503904c3097741');
INSERT INTO activity VALUES(5,'2026-11-20T09:00:13.491Z',NULL,'account.appointed','account','98950e06-c389-402f-89fd-404f87661590',NULL,'[]','{"appointment":"872200e9-2064-4924-8313-7b91504824f3","appointment/872200e9-2064-4924-8313-7b91504824f3":"sha256-dfbc343eef7f7aecde890c0f644e862a851b4c5f3dd86048de4c25f2f7ff0e43"}','32665840c95971f68fb7d0a5d1d59372e4e6790d80c39dd48f503904c3097741','7947b1078e9904d21ec9b6b6712862d54e65f756774642b7d091070822c95e26');
INSERT INTO activity VALUES(6,'2026-11-20T09:00:13.554Z',NULL,'account.created','account','1fcbad55-2475-4129-b154-4291fa2a1f92',NULL,'[]','{}','7947b1078e9904d21ec9b6b6712862d54e65f756774642b7d091070822c95e26','f686b473005de0fabf250ffe6e25cb49b50804db968dfdedbb476ac143451b7e');
INSERT INTO activity VALUES(7,'2026-11-20T09:00:13.554Z',NULL,'account.appointed','account','1fcbad55-2475-4129-b154-4291fa2a1f92',NULL,'[]','{"appointment":"3ea473f9-2310-41b3-b227-4ae5e7756689","appointment/3ea473f9-2310-41b3-b227-4ae5e7756689":"sha256-6cd98b5ad2ea12b91df9fa83d5968de64eed1074bdb45aeb6ba0e0082df25335"}','f686b473005de0fabf250ffe6e25cb49b50804db968dfdedbb476ac143451b7e','ad2579a4a3aab20c75cd3781bb40e80b967346fdaeecfb876ca58b8315df98d0');
INSERT INTO activity VALUES(8,'2026-11-20T09:00:13.626Z',NULL,'account.created','account','1849664b-8a7c-4d22-b738-96a6e23d3a22',NULL,'[]','{}','ad2579a4a3aab20c75cd3781bb40e80b967346fdaeecfb876ca58b8315df98d0','fffdd4ad42a14ee4ff5b90013da6a34cc6b133e7f322e5a9c33d1fb2fc423b56');
INSERT INTO activity VALUES(9,'2026-11-20T09:00:13.626Z',NULL,'account.appointed','account','1849664b-8a7c-4d22-b738-96a6e23d3a22',NULL,'[]','{"appointment":"d65d6f6a-fae0-4348-9902-5e2293b46856","appointment/d65d6f6a-fae0-4348-9902-5e2293b46856":"sha256-8b7718428049d312f9af3471759cb34df3c6f898759ab833d981dc25b1f4f935"}','fffdd4ad42a14ee4ff5b90013da6a34cc6b133e7f322e5a9c33d1fb2fc423b56','92c74fd8afbc1328b3af5988fc22450850313936ce86474b0173dab136e98213');
INSERT INTO activity VALUES(10,'2026-11-20T09:00:13.747Z',NULL,'account.created','account','9b8c20a0-a300-4059-8654-1c8995d8bd1d',NULL,'[]','{}','92c74fd8afbc1328b3af5988fc22450850313936ce86474b0173dab136e98213','6889ba944f2d5608aef98dbc9ec254ac692549fef1f8fe6ab025fc2f4798fa70');
INSERT INTO activity VALUES(11,'2026-11-20T09:00:13.747Z',NULL,'account.appointed','account','9b8c20a0-a300-4059-8654-1c8995d8bd1d',NULL,'[]','{"appointment":"036af33e-cefa-48e1-84c4-512182d7291c","appointment/036af33e-cefa-48e1-84c4-512182d7291c":"sha256-6886d24e61f48df970bc4c70309a53635ab9a1edde11e3ef7cf37a95712e2b76"}','6889ba944f2d5608aef98dbc9ec254ac692549fef1f8fe6ab025fc2f4798fa70','f46693e5e0ba70355f1a0b56cebe039c7652d462bcdaeee21c89df123d222e91');
INSERT INTO activity VALUES(12,'2026-11-20T09:00:13.822Z',NULL,'account.created','account','922bba4b-91ca-4f63-8f69-9b2c0bfe5c9e',NULL,'[]','{}','f46693e5e0ba70355f1a0b56cebe039c7652d462bcdaeee21c89df123d222e91','40d552d7adee8acf81660d5e4e34c9450629ce5f04ff2258e2eafca201d3332b');
INSERT INTO activity VALUES(13,'2026-11-20T09:00:13.822Z',NULL,'account.appointed','account','922bba4b-91ca-4f63-8f69-9b2c0bfe5c9e',NULL,'[]','{"appointment":"1ea21b44-f219-4dcf-be1f-c6e7dd383a0a","appointment/1ea21b44-f219-4dcf-be1f-c6e7dd383a0a":"sha256-c8ebe450c9e4b5dfcc01b0586ada6070738bdd2e6515cdc780a5fc8a014e424a"}','40d552d7adee8acf81660d5e4e34c9450629ce5f04ff2258e2eafca201d3332b','b22572cc1681c7d61d20bdcbfaec20e26e1034af54a53389a4635346be198a7c');
INSERT INTO activity VALUES(14,'2026-11-20T09:00:13.835Z','98950e06-c389-402f-89fd-404f87661590','people.organization-added','organization','46991ecc-ca7b-4125-a139-fbe87b80261f',NULL,'[]','{}','b22572cc1681c7d61d20bdcbfaec20e26e1034af54a53389a4635346be198a7c','62facf584a6a03526600e4c1bdfa4676cb7e3bcae2d84ec5b63e4ccc4fcb7b50');
INSERT INTO activity VALUES(15,'2026-11-20T09:00:14.026Z','98950e06-c389-402f-89fd-404f87661590','people.organization-added','organization','fcbe9239-90cb-49b4-8b02-518afdb2fa60',NULL,'[]','{}','62facf584a6a03526600e4c1bdfa4676cb7e3bcae2d84ec5b63e4ccc4fcb7b50','a761c6433862e13956dc0df556da0a84b70f9962c84054998f2aa90a68bc307b');
INSERT INTO activity VALUES(16,'2026-11-20T09:00:14.068Z','98950e06-c389-402f-89fd-404f87661590','people.organization-added','organization','d602347a-0d2c-40ba-b732-c9eb76778c68',NULL,'[]','{}','a761c6433862e13956dc0df556da0a84b70f9962c84054998f2aa90a68bc307b','f56a191bba110b8731b6aa66a029158cd4cf1cbaa6fb0500485ba752eb7775bf');
INSERT INTO activity VALUES(17,'2026-11-20T09:00:14.179Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','6682bd85-13ff-8383-806d-835b65c475f0',NULL,'[]','{}','f56a191bba110b8731b6aa66a029158cd4cf1cbaa6fb0500485ba752eb7775bf','319ce71b955c3f98d4be01769eefd0d8b55e35a150029ac0077a714c9879855e');
INSERT INTO activity VALUES(18,'2026-11-20T09:00:14.230Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','19f344a8-320e-811c-827d-9285e5d06854',NULL,'[]','{}','319ce71b955c3f98d4be01769eefd0d8b55e35a150029ac0077a714c9879855e','24e43ee1f83c02d5bbf5ca3904b8f182555648f60086dd680385565544495e2c');
INSERT INTO activity VALUES(19,'2026-11-20T09:00:14.266Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','9ae886a3-3670-8776-8f19-bc698fb690a5',NULL,'[]','{}','24e43ee1f83c02d5bbf5ca3904b8f182555648f60086dd680385565544495e2c','d018f7b990fb8480d7a36d233e57f45bcbd991084de91539f6010e1186606bca');
INSERT INTO activity VALUES(20,'2026-11-20T09:00:14.310Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','1ddf0434-23bf-8680-80c5-c2b263a3f11f',NULL,'[]','{}','d018f7b990fb8480d7a36d233e57f45bcbd991084de91539f6010e1186606bca','0d9ad345150f006ed076f6a056c65a8a603b789329e7786bd2f5a4c685bf9707');
INSERT INTO activity VALUES(21,'2026-11-20T09:00:14.338Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','7cdedd0b-a194-82e4-80ef-dd1ad2ffbbe8',NULL,'[]','{}','0d9ad345150f006ed076f6a056c65a8a603b789329e7786bd2f5a4c685bf9707','b631f8c57d593cf22b8f7ccbb0109e422bb36efc6c2dd60c332d5c451ca5a91b');
INSERT INTO activity VALUES(22,'2026-11-20T09:00:14.366Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','bd2a77e5-5481-8fb7-802b-684230679a58',NULL,'[]','{}','b631f8c57d593cf22b8f7ccbb0109e422bb36efc6c2dd60c332d5c451ca5a91b','3594034ba40dd93d48007b193463dd305997f936f97b458267d495ad407c1cf8');
INSERT INTO activity VALUES(23,'2026-11-20T09:00:14.398Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','53d5f632-e29c-89de-84cd-bce018496842',NULL,'[]','{}','3594034ba40dd93d48007b193463dd305997f936f97b458267d495ad407c1cf8','c7ab1aa5b5f7f57fc0d2c6a4623e84797a6ed6b5261fa8b55bf29f0f96d47422');
INSERT INTO activity VALUES(24,'2026-11-20T09:00:14.434Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','160278d8-e85f-82b9-877e-9bd2594f0f41',NULL,'[]','{}','c7ab1aa5b5f7f57fc0d2c6a4623e84797a6ed6b5261fa8b55bf29f0f96d47422','69eb17814d4a35a01fd016bc1fb5415a2ac2c3ccb0adfc886c0e0e21d75d9ab5');
INSERT INTO activity VALUES(25,'2026-11-20T09:00:14.452Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','a077544a-21d0-8634-8838-de9b93cbb627',NULL,'[]','{}','69eb17814d4a35a01fd016bc1fb5415a2ac2c3ccb0adfc886c0e0e21d75d9ab5','d39ccb7360ce3a47cff9de1ff38f8dae1a949d2e83bfa550e6cd88a5a46a2906');
INSERT INTO activity VALUES(26,'2026-11-20T09:00:14.478Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','bbcdeb87-80a7-8497-8da0-038c2cf713fd',NULL,'[]','{}','d39ccb7360ce3a47cff9de1ff38f8dae1a949d2e83bfa550e6cd88a5a46a2906','7fea2b5cdfa760d382643abc024d3a72ef79de9610ab21993ad4918bc1520f9a');
INSERT INTO activity VALUES(27,'2026-11-20T09:00:14.518Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','9db8d0df-0e1f-8bb9-81c6-5e75ad4b29e2',NULL,'[]','{}','7fea2b5cdfa760d382643abc024d3a72ef79de9610ab21993ad4918bc1520f9a','d2476e53478e5a8d7ce98d8bbda88a2fcc59a3689172ea66d0aae6e021d324c1');
INSERT INTO activity VALUES(28,'2026-11-20T09:00:14.534Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','83fa0c85-f860-8ffa-8dfa-38fea4d4dba7',NULL,'[]','{}','d2476e53478e5a8d7ce98d8bbda88a2fcc59a3689172ea66d0aae6e021d324c1','03092f5fa7f64e069c8536d82b2fa3203380dfa1a5f6d7e28682300d9b333128');
INSERT INTO activity VALUES(29,'2026-11-20T09:00:14.562Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','8eed594f-0b49-8edd-88bb-1d9b3ca6c7ab',NULL,'[]','{}','03092f5fa7f64e069c8536d82b2fa3203380dfa1a5f6d7e28682300d9b333128','a07407276b715c84a6b303965afad1cbb8ddb5eb9334a100f33099b4652209f2');
INSERT INTO activity VALUES(30,'2026-11-20T09:00:14.582Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','00d555be-7b6c-83a1-8c30-943804268a3e',NULL,'[]','{}','a07407276b715c84a6b303965afad1cbb8ddb5eb9334a100f33099b4652209f2','aa0176dc0b65ba1a3c9fcc960f9dc24bd0286ca998af35ef6a6abcde5ef1a620');
INSERT INTO activity VALUES(31,'2026-11-20T09:00:14.610Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','7d42be28-daf0-8ea0-88cc-4b0d2d4b9ef2',NULL,'[]','{}','aa0176dc0b65ba1a3c9fcc960f9dc24bd0286ca998af35ef6a6abcde5ef1a620','53e54052080a15384be2b7d71269190beffca8875ab0e394dbacef4078d29bac');
INSERT INTO activity VALUES(32,'2026-11-20T09:00:14.624Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','e135014b-785f-8917-85b5-67ee0b62d4f3',NULL,'[]','{}','53e54052080a15384be2b7d71269190beffca8875ab0e394dbacef4078d29bac','a5b7a4a702f0e0dc6bc4f60260c3db38bc6ef7ed63bdafde1753be2bb167f771');
INSERT INTO activity VALUES(33,'2026-11-20T09:00:14.653Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','63eaedb3-d5a3-8e52-8b42-06108d0a2859',NULL,'[]','{}','a5b7a4a702f0e0dc6bc4f60260c3db38bc6ef7ed63bdafde1753be2bb167f771','78298339b27ab93a13f373cbe8ce320abd2166d71fa1cda44261a647752f6c96');
INSERT INTO activity VALUES(34,'2026-11-20T09:00:14.674Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','34f20a20-4db4-8a7b-821c-f64fec4a90bf',NULL,'[]','{}','78298339b27ab93a13f373cbe8ce320abd2166d71fa1cda44261a647752f6c96','068eae79e95665bbeb11494cbd393e0603da20f919098016c337f6dc9578763f');
INSERT INTO activity VALUES(35,'2026-11-20T09:00:14.698Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','a4f01577-6ac0-887c-869c-94acd6c51c0c',NULL,'[]','{}','068eae79e95665bbeb11494cbd393e0603da20f919098016c337f6dc9578763f','18a4e70ed9cf5177fa79d469e702f3cadc927b3bd4d406223851de48f8b5e5c5');
INSERT INTO activity VALUES(36,'2026-11-20T09:00:14.722Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','1f8a83bb-346d-8459-8b7f-a8db38b55d77',NULL,'[]','{}','18a4e70ed9cf5177fa79d469e702f3cadc927b3bd4d406223851de48f8b5e5c5','a67f5f40aad7321bebf8e57a06d1a82a640c854d4ceb3dca7181970ab9f6afa5');
INSERT INTO activity VALUES(37,'2026-11-20T09:00:14.742Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','09b7a15c-b008-8b25-83f1-7bf0535c7b59',NULL,'[]','{}','a67f5f40aad7321bebf8e57a06d1a82a640c854d4ceb3dca7181970ab9f6afa5','0c95e1bf6ac88c97142dacb32f46ed4404a090b52ae6b739f8ad182b7c996f06');
INSERT INTO activity VALUES(38,'2026-11-20T09:00:14.766Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','88e8e526-48c6-8b8c-8720-e0ebdd3cd437',NULL,'[]','{}','0c95e1bf6ac88c97142dacb32f46ed4404a090b52ae6b739f8ad182b7c996f06','ed0723f5cd9bd82f030da5da03e0100ffa57a08682b47f2444a29f961d426305');
INSERT INTO activity VALUES(39,'2026-11-20T09:00:14.790Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','4b5dffc7-2409-86ad-8f4f-f4252ef727a3',NULL,'[]','{}','ed0723f5cd9bd82f030da5da03e0100ffa57a08682b47f2444a29f961d426305','bbf149997c257b0c7a0ad0e1770fd1920083bfc1055cb5868d0366027d63f917');
INSERT INTO activity VALUES(40,'2026-11-20T09:00:14.810Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','c17ca8fe-8359-83c6-845c-f6b4304ecb7b',NULL,'[]','{}','bbf149997c257b0c7a0ad0e1770fd1920083bfc1055cb5868d0366027d63f917','36466b7d37bbbb7f3a6f852a7d7fdba68c08e44996389aae54055d53e759741b');
INSERT INTO activity VALUES(41,'2026-11-20T09:00:14.815Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','20816243-7b24-8dc8-8635-a3590ab5812d',NULL,'[]','{}','36466b7d37bbbb7f3a6f852a7d7fdba68c08e44996389aae54055d53e759741b','0dcd4556ee04dd1ad0c40c207a47db9c54927676bc813989bb34d719c0d53e21');
INSERT INTO activity VALUES(42,'2026-11-20T09:00:14.838Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','22451ff3-af4f-808c-8287-cf353e27395c',NULL,'[]','{}','0dcd4556ee04dd1ad0c40c207a47db9c54927676bc813989bb34d719c0d53e21','975c35d805646691575b8c1b960e34d7df99a7ff43b88e588d3fb3ad04c75978');
INSERT INTO activity VALUES(43,'2026-11-20T09:00:14.854Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','7cf6ce9b-a90a-810a-8fdf-70fc0860da1c',NULL,'[]','{}','975c35d805646691575b8c1b960e34d7df99a7ff43b88e588d3fb3ad04c75978','a8500d29fde1f97a8cf5ae9e89e1a16ff33008924226ba3940c14879d9feb9cf');
INSERT INTO activity VALUES(44,'2026-11-20T09:00:14.870Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','92d4857d-7d81-8bba-8dfc-a26671a63f8b',NULL,'[]','{}','a8500d29fde1f97a8cf5ae9e89e1a16ff33008924226ba3940c14879d9feb9cf','4a8c7c831e6b8ad884f9879af0a793f9abddab46878e30f1350f992d3f6a7aec');
INSERT INTO activity VALUES(45,'2026-11-20T09:00:14.910Z',NULL,'account.person-linked','account','1849664b-8a7c-4d22-b738-96a6e23d3a22',NULL,'[]','{"person":"bbcdeb87-80a7-8497-8da0-038c2cf713fd"}','4a8c7c831e6b8ad884f9879af0a793f9abddab46878e30f1350f992d3f6a7aec','d82200acb01fcaf94eea64320b830af4f2aa11b7e7eeff5e95aff1d041d71f3d');
INSERT INTO activity VALUES(46,'2026-11-20T09:00:16.766Z',NULL,'record.register-loaded','process','register',NULL,'[]','{}','d82200acb01fcaf94eea64320b830af4f2aa11b7e7eeff5e95aff1d041d71f3d','038f5f94df3d38074f64ff4ae9a00bdde083b0d5cbe80ba87b1c4e27ccf630ea');
INSERT INTO activity VALUES(47,'2026-11-20T09:00:16.828Z','98950e06-c389-402f-89fd-404f87661590','meeting.created','meeting','8e0ac057-b159-417c-a41b-7a6a79d443a6','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','038f5f94df3d38074f64ff4ae9a00bdde083b0d5cbe80ba87b1c4e27ccf630ea','e1f901d019b937c1a39ecae923264cfd51122caab5354b47059e881388e72587');
INSERT INTO activity VALUES(48,'2026-11-20T09:00:16.911Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8e0ac057-b159-417c-a41b-7a6a79d443a6','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{"participant":"AF"}','e1f901d019b937c1a39ecae923264cfd51122caab5354b47059e881388e72587','36a581ebc7b8c1fb930771770e9cdd9b1e979bc884657d8f15841095b4b0b376');
INSERT INTO activity VALUES(49,'2026-11-20T09:00:16.959Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8e0ac057-b159-417c-a41b-7a6a79d443a6','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{"participant":"AZ"}','36a581ebc7b8c1fb930771770e9cdd9b1e979bc884657d8f15841095b4b0b376','dd56ea5f770d44d48346224f06fd7f7f83aa40437a079cd49ca09462043014c3');
INSERT INTO activity VALUES(50,'2026-11-20T09:00:16.983Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8e0ac057-b159-417c-a41b-7a6a79d443a6','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{"participant":"KZ"}','dd56ea5f770d44d48346224f06fd7f7f83aa40437a079cd49ca09462043014c3','4fef0e4cee7ef55a090d330534666b22b7cfe65b4385af1958ca126b9ebe3e01');
INSERT INTO activity VALUES(51,'2026-11-20T09:00:17.018Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8e0ac057-b159-417c-a41b-7a6a79d443a6','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{"participant":"KG"}','4fef0e4cee7ef55a090d330534666b22b7cfe65b4385af1958ca126b9ebe3e01','a508bb12e024cf979ea7304fe0ba5309e13431129f99ed50791e45644d0bb847');
INSERT INTO activity VALUES(52,'2026-11-20T09:00:17.042Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8e0ac057-b159-417c-a41b-7a6a79d443a6','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{"participant":"TJ"}','a508bb12e024cf979ea7304fe0ba5309e13431129f99ed50791e45644d0bb847','358ca02a39aa52d769856b66cd687e057779bbc5e2cbfab95ca6841044a22084');
INSERT INTO activity VALUES(53,'2026-11-20T09:00:17.066Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8e0ac057-b159-417c-a41b-7a6a79d443a6','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{"participant":"TR"}','358ca02a39aa52d769856b66cd687e057779bbc5e2cbfab95ca6841044a22084','e16215843158c9f608dc0e773a63cdf56075ca95237a0387af465bbeefcd1bd7');
INSERT INTO activity VALUES(54,'2026-11-20T09:00:17.083Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8e0ac057-b159-417c-a41b-7a6a79d443a6','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{"participant":"TM"}','e16215843158c9f608dc0e773a63cdf56075ca95237a0387af465bbeefcd1bd7','b81f75eb157317cadd580b00a3521c8c902f33ce3abef06a61e7633ef8925c94');
INSERT INTO activity VALUES(55,'2026-11-20T09:00:17.111Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8e0ac057-b159-417c-a41b-7a6a79d443a6','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{"participant":"PK"}','b81f75eb157317cadd580b00a3521c8c902f33ce3abef06a61e7633ef8925c94','ca487078e2cc4e882114a9ce20d25e0a27bbb11ef2ec225aa694829c5c79e366');
INSERT INTO activity VALUES(56,'2026-11-20T09:00:17.138Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8e0ac057-b159-417c-a41b-7a6a79d443a6','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{"participant":"e6181da6-5431-4d50-a98b-4602a17dc455"}','ca487078e2cc4e882114a9ce20d25e0a27bbb11ef2ec225aa694829c5c79e366','9d043f3f18cc8580ab52d0cc763934fa2d4ce8a1132a172f2f2e15073e97de4c');
INSERT INTO activity VALUES(57,'2026-11-20T09:00:17.167Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8e0ac057-b159-417c-a41b-7a6a79d443a6','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{"participant":"db1a1330-3fce-4dbb-b672-d25ed80532ab"}','9d043f3f18cc8580ab52d0cc763934fa2d4ce8a1132a172f2f2e15073e97de4c','7d9f1126139e137e387d63cfb0e40e552281e0f78d7744beb3ff85ce5dd0bae3');
INSERT INTO activity VALUES(58,'2026-11-20T09:00:17.195Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8e0ac057-b159-417c-a41b-7a6a79d443a6','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{"participant":"46991ecc-ca7b-4125-a139-fbe87b80261f"}','7d9f1126139e137e387d63cfb0e40e552281e0f78d7744beb3ff85ce5dd0bae3','b2fb00b934871317f225d8ad89ca1c6e56f31a908b48c2f311234ea97e74a6e3');
INSERT INTO activity VALUES(59,'2026-11-20T09:00:17.217Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','52f2aa47-a0ea-880d-81ee-5a102a57631e','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','b2fb00b934871317f225d8ad89ca1c6e56f31a908b48c2f311234ea97e74a6e3','b285fd2a2567e9068717d36f1d1104b8ff7563d1cd58b7ef24d6730a0856d0e4');
INSERT INTO activity VALUES(60,'2026-11-20T09:00:17.274Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','b60243b1-e8b3-8c52-8b16-7ea2b9239f00','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','b285fd2a2567e9068717d36f1d1104b8ff7563d1cd58b7ef24d6730a0856d0e4','a6dc16d71df42dacc0c6aa2c9985977ef4227ecbdce6ef38e6fd28a871869696');
INSERT INTO activity VALUES(61,'2026-11-20T09:00:17.342Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','23a04ca5-549b-8b63-837f-7d37df7dc1c1','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','a6dc16d71df42dacc0c6aa2c9985977ef4227ecbdce6ef38e6fd28a871869696','76a6b653215d80a19179c870cd899878d3e527babd6a99199ea973600d469b06');
INSERT INTO activity VALUES(62,'2026-11-20T09:00:17.380Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','6ed9e744-c589-8121-818c-c9539d2fd148','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','76a6b653215d80a19179c870cd899878d3e527babd6a99199ea973600d469b06','020e928982a36b5f23bb21dc92060235d6866fabd83f30dcefc443d3b2160811');
INSERT INTO activity VALUES(63,'2026-11-20T09:00:17.414Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','a2a3a3c8-3bf2-8556-89be-b2520168a73c','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','020e928982a36b5f23bb21dc92060235d6866fabd83f30dcefc443d3b2160811','a3489a8b0ae0a04e607a6b11db6e34db8ff02b19083542094ba425e7a56b43d7');
INSERT INTO activity VALUES(64,'2026-11-20T09:00:17.443Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','61bd7a66-ab53-8b1d-8603-d36279766699','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','a3489a8b0ae0a04e607a6b11db6e34db8ff02b19083542094ba425e7a56b43d7','362b782262c3c81a2a9eae5334a31000314ad5b65ca7a5eb9cde9f83025ed62f');
INSERT INTO activity VALUES(65,'2026-11-20T09:00:17.470Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','0fc454b8-ea6b-84b0-85ba-6710205b38a3','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','362b782262c3c81a2a9eae5334a31000314ad5b65ca7a5eb9cde9f83025ed62f','84afa2e8e1c84b31d7f561b37291d23532e0fca0c2a5fab35b7828542cb7173f');
INSERT INTO activity VALUES(66,'2026-11-20T09:00:17.507Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','85c8cf13-c2ba-8fb7-8995-a7e4c583266d','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','84afa2e8e1c84b31d7f561b37291d23532e0fca0c2a5fab35b7828542cb7173f','10d5935063fd341568d1bd645a782deea34eab2b413f87e717bd2a69d578ed06');
INSERT INTO activity VALUES(67,'2026-11-20T09:00:17.530Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','16ca40fa-81f5-8d2c-8a86-763a880a3658','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','10d5935063fd341568d1bd645a782deea34eab2b413f87e717bd2a69d578ed06','8417ff323f803d360f3efe22aec0f56944d62a6a1061ab1ca7400e025473153a');
INSERT INTO activity VALUES(68,'2026-11-20T09:00:17.549Z','98950e06-c389-402f-89fd-404f87661590','agenda.item-edited','item','d9acbd76-5c3d-803b-8d71-e44c7dd81053','8e0ac057-b159-417c-a41b-7a6a79d443a6','["abstract"]','{}','8417ff323f803d360f3efe22aec0f56944d62a6a1061ab1ca7400e025473153a','5820f2ec828dd61c3b58657f089f426b9f62fbef4005d1e3719d2312c5a6c75d');
INSERT INTO activity VALUES(69,'2026-11-20T09:00:17.582Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','32f82a0c-6a72-889c-81bc-505523ce42db','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','5820f2ec828dd61c3b58657f089f426b9f62fbef4005d1e3719d2312c5a6c75d','5f80b3fbca3df1e75c8b10b3cb521ca14a8b9eebb9559bd9fab73aaadc05448d');
INSERT INTO activity VALUES(70,'2026-11-20T09:00:17.611Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','93cf60d4-e266-8000-8c87-67b381f97d26','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','5f80b3fbca3df1e75c8b10b3cb521ca14a8b9eebb9559bd9fab73aaadc05448d','dcc113695326ee7646daf3713435b3314ef7372aab3ec9312613a83099cb709b');
INSERT INTO activity VALUES(71,'2026-11-20T09:00:17.646Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','fa5aac5c-925f-800b-8fd2-24487502813b','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','dcc113695326ee7646daf3713435b3314ef7372aab3ec9312613a83099cb709b','44d9e0efa7ffa879104ab9e76570336bcdafa114cbe9d429e91757d5b75d5ef0');
INSERT INTO activity VALUES(72,'2026-11-20T09:00:17.700Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','3c77b9c9-d237-8eb5-867a-8832a44be5ab','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','44d9e0efa7ffa879104ab9e76570336bcdafa114cbe9d429e91757d5b75d5ef0','b1ac6e3c78810a46c3bebc6103b433c8327d24a74c4776f06dbd9cbe1298b67b');
INSERT INTO activity VALUES(73,'2026-11-20T09:00:17.730Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','08120e95-af40-8e67-8ce0-a86ef4c140e4','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','b1ac6e3c78810a46c3bebc6103b433c8327d24a74c4776f06dbd9cbe1298b67b','825d39137b53df347927371da17156b72650154e6681f8df228539945b23b71b');
INSERT INTO activity VALUES(74,'2026-11-20T09:00:17.765Z','98950e06-c389-402f-89fd-404f87661590','agenda.item-edited','item','78fb4c0f-7f48-8950-8066-d9e2d0ed8732','8e0ac057-b159-417c-a41b-7a6a79d443a6','["abstract"]','{}','825d39137b53df347927371da17156b72650154e6681f8df228539945b23b71b','47b8a1087e592298d8ce7ee4ef6e1a9f96ce748c5ca177bae2b3f0f58c8301cd');
INSERT INTO activity VALUES(75,'2026-11-20T09:00:17.806Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','fcbc90b0-e7b5-89ad-8858-8906bdd1bbe6','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','47b8a1087e592298d8ce7ee4ef6e1a9f96ce748c5ca177bae2b3f0f58c8301cd','3c9cf74d9697c297bba430cc1c4b12aab6719c6edca4613c6aa6708ae71873ad');
INSERT INTO activity VALUES(76,'2026-11-20T09:00:17.848Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','ee3d2b69-0ccb-80ea-86ba-1fff89da8397','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','3c9cf74d9697c297bba430cc1c4b12aab6719c6edca4613c6aa6708ae71873ad','1402fdeaff011f89dd7d2fb643bc2f6cbeac3f7d1dbb3972b3a1f1b5dd8a02a9');
INSERT INTO activity VALUES(77,'2026-11-20T09:00:17.886Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','1fbb8692-c81e-83ff-8c5b-4ecd03c5ca7d','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','1402fdeaff011f89dd7d2fb643bc2f6cbeac3f7d1dbb3972b3a1f1b5dd8a02a9','ea27dc56fa157746e9e49a86f69e65a406367e8174363889f9a8817a30e49fcc');
INSERT INTO activity VALUES(78,'2026-11-20T09:00:17.942Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','54d5f13c-f830-85b2-8868-774ae681f1f6','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','ea27dc56fa157746e9e49a86f69e65a406367e8174363889f9a8817a30e49fcc','21e297befdc359a2e08be568dab4c8001add4584304af20ef549d55e308d9d61');
INSERT INTO activity VALUES(79,'2026-11-20T09:00:17.994Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','2fa3d01d-78bb-81d9-811d-15c4d12c1d9f','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','21e297befdc359a2e08be568dab4c8001add4584304af20ef549d55e308d9d61','b73b19cfe90c539120db33b211133ae2b2d3ec9128b5ddfc049f146f8c8053e8');
INSERT INTO activity VALUES(80,'2026-11-20T09:00:18.029Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','ffcafaa7-f904-857f-86b8-f721f740abd5','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','b73b19cfe90c539120db33b211133ae2b2d3ec9128b5ddfc049f146f8c8053e8','bce565307ed438fd5ce8f993fb408aaf263d395afdf6c882e5665794e2c02e08');
INSERT INTO activity VALUES(81,'2026-11-20T09:00:18.061Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','63839d3e-2cf0-8960-804d-0f7834897d77','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','bce565307ed438fd5ce8f993fb408aaf263d395afdf6c882e5665794e2c02e08','c902c9efd5ec74533f4b3ad58066f062c65ed1dc2d91968aa08a3cef835826af');
INSERT INTO activity VALUES(82,'2026-11-20T09:00:18.099Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','84c69f50-1dbf-8b04-83bb-3f2e7c46960e','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','c902c9efd5ec74533f4b3ad58066f062c65ed1dc2d91968aa08a3cef835826af','594deb60a9f0f0e4f80e501ebff3e30d881482c6d24c6fd4d0d566e10ed67317');
INSERT INTO activity VALUES(83,'2026-11-20T09:00:18.121Z','98950e06-c389-402f-89fd-404f87661590','agenda.item-edited','item','f6d59158-04ba-8ff6-8ae5-9447087386bd','8e0ac057-b159-417c-a41b-7a6a79d443a6','["abstract","subItems"]','{}','594deb60a9f0f0e4f80e501ebff3e30d881482c6d24c6fd4d0d566e10ed67317','a5dc33c5d6c37494d41a5ebf25651b9441610e6ae1f7e51493ebe3d4871cce2e');
INSERT INTO activity VALUES(84,'2026-11-20T09:00:18.151Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','3a093210-babd-8bc3-80af-6965ba7cd7c2','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','a5dc33c5d6c37494d41a5ebf25651b9441610e6ae1f7e51493ebe3d4871cce2e','0df64d8e2b434fc7cfc524db7c8cf51690ab8c936f1dd12b6a995ede3d919996');
INSERT INTO activity VALUES(85,'2026-11-20T09:00:18.175Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','4228b5f9-1ced-85ea-8416-e05bd972e62f','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','0df64d8e2b434fc7cfc524db7c8cf51690ab8c936f1dd12b6a995ede3d919996','a29385786b5fdd91e061ee32ce8fa8eccb9564d4488d87922c7760b1a4a87866');
INSERT INTO activity VALUES(86,'2026-11-20T09:00:18.206Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','864f0abb-6e3f-8eab-805b-11c276945053','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','a29385786b5fdd91e061ee32ce8fa8eccb9564d4488d87922c7760b1a4a87866','f9ee123d2bcc90ee73ce59ebc7e8b9e612daa14270e2508b8ca41e6bce4a73f7');
INSERT INTO activity VALUES(87,'2026-11-20T09:00:18.238Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','65717d02-2165-82fe-83bf-e3da6887d73d','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','f9ee123d2bcc90ee73ce59ebc7e8b9e612daa14270e2508b8ca41e6bce4a73f7','ced759418a03971aca85039faf2a4eba6b140be3bf6781993468a995613a650b');
INSERT INTO activity VALUES(88,'2026-11-20T09:00:18.273Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','b8de6c9c-bb38-8dde-8c68-8da562ca55ed','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','ced759418a03971aca85039faf2a4eba6b140be3bf6781993468a995613a650b','127c9fa41eb869d43286a8688d2c72b9f8212c1a1695ead02602955eba2a12f4');
INSERT INTO activity VALUES(89,'2026-11-20T09:00:18.285Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','e1ef14e7-a2f9-8964-89d4-b8a0ae3afee2','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','127c9fa41eb869d43286a8688d2c72b9f8212c1a1695ead02602955eba2a12f4','ee2b5dd81aec5127c355c4e5617391fee62716d989c2e46843b1d99a7266ff66');
INSERT INTO activity VALUES(90,'2026-11-20T09:00:18.294Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','f299dbf0-9503-8f9b-85a1-a9bb0a93e359','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','ee2b5dd81aec5127c355c4e5617391fee62716d989c2e46843b1d99a7266ff66','964f0608a08839582f0005700d88d70d952d21ace6a8e4ad8032e561b9b34634');
INSERT INTO activity VALUES(91,'2026-11-20T09:00:18.328Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','b0a01556-5b17-8963-8944-460bea2a6f4f','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','964f0608a08839582f0005700d88d70d952d21ace6a8e4ad8032e561b9b34634','d9a8aaf628619c77f8e589081fe80554adf5c0273bc78db0f4d48ec4e0c57251');
INSERT INTO activity VALUES(92,'2026-11-20T09:00:18.362Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','1486c946-18b2-8584-8630-ffa2af1e44bf','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','d9a8aaf628619c77f8e589081fe80554adf5c0273bc78db0f4d48ec4e0c57251','7d80d0a1d99c1615aae62508b66ccd0d2888458955bda908f782876f03dda34d');
INSERT INTO activity VALUES(93,'2026-11-20T09:00:18.394Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','63e48d9e-7e43-8276-8af0-b161e8bfa15c','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','7d80d0a1d99c1615aae62508b66ccd0d2888458955bda908f782876f03dda34d','ffea68e7f5740f4f5863504361f152677a1e1a768ada6b06498e9150d9699025');
INSERT INTO activity VALUES(94,'2026-11-20T09:00:18.432Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','a214208d-2db6-806a-8821-9d394766ab2e','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','ffea68e7f5740f4f5863504361f152677a1e1a768ada6b06498e9150d9699025','1fa08a272962e1312f515d59166ab742de3d97283f7190659c5b15815d72175f');
INSERT INTO activity VALUES(95,'2026-11-20T09:00:18.454Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','2a945f86-ebe9-84a9-8bcf-3ceba60dea84','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','1fa08a272962e1312f515d59166ab742de3d97283f7190659c5b15815d72175f','ba283cf52a52932e921d9242d4388f3d14e2c2b6b58669b6af3aa5175fef3834');
INSERT INTO activity VALUES(96,'2026-11-20T09:00:18.490Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','5616125a-5b1e-8c8c-8933-07acfeaacf4d','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','ba283cf52a52932e921d9242d4388f3d14e2c2b6b58669b6af3aa5175fef3834','a93eef366f19dd65ddfb2c16c4ee812142eb7c69bd685b11a200c2fa31b60e5c');
INSERT INTO activity VALUES(97,'2026-11-20T09:00:18.518Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','f52c0117-2d29-8c31-874d-f33467a6bf36','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','a93eef366f19dd65ddfb2c16c4ee812142eb7c69bd685b11a200c2fa31b60e5c','02182e811f0616365d18aba156a11d414b855566b8e9317692389896be471090');
INSERT INTO activity VALUES(98,'2026-11-20T09:00:18.565Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','6c1b29e5-847f-8348-8fb3-d47c7d4c1fae','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','02182e811f0616365d18aba156a11d414b855566b8e9317692389896be471090','e4f4039d1d36259cd34f4706840d7c128ceb2adc2a1ee0607e94d3509ebb8720');
INSERT INTO activity VALUES(99,'2026-11-20T09:00:18.607Z','98950e06-c389-402f-89fd-404f87661590','agenda.part-added','part','286f14cb-e322-8c50-8f30-9149cf21418f','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','e4f4039d1d36259cd34f4706840d7c128ceb2adc2a1ee0607e94d3509ebb8720','72132af3ccd735c749ed9e6218c4cded6bfb6b7055ea01ef44b309a15c57f972');
INSERT INTO activity VALUES(100,'2026-11-20T09:00:18.709Z','98950e06-c389-402f-89fd-404f87661590','agenda.part-edited','part','286f14cb-e322-8c50-8f30-9149cf21418f','8e0ac057-b159-417c-a41b-7a6a79d443a6','["abstract"]','{}','72132af3ccd735c749ed9e6218c4cded6bfb6b7055ea01ef44b309a15c57f972','e1276ad45cd2d42f7f41c4c00adc6bc74d6fcf3d3c853b214c9e5baf7fa10c7b');
INSERT INTO activity VALUES(101,'2026-11-20T09:00:18.730Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','d7c849e1-5c43-8462-8039-a6ab6522e3d7','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','e1276ad45cd2d42f7f41c4c00adc6bc74d6fcf3d3c853b214c9e5baf7fa10c7b','453414ca19f74da62345476873eb1b7d105e077e72a91bb43f94346f8299cf6b');
INSERT INTO activity VALUES(102,'2026-11-20T09:00:18.762Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','ff6ecc69-8778-8a9e-8ef6-8b88ec5bf859','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','453414ca19f74da62345476873eb1b7d105e077e72a91bb43f94346f8299cf6b','8d57fd1b6b90a50d5243c37734e16947abbc9bcea41d01c18f91027485619cc3');
INSERT INTO activity VALUES(103,'2026-11-20T09:00:18.794Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','09131e2f-32c5-8ef1-8b67-a1741ad3c0cd','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','8d57fd1b6b90a50d5243c37734e16947abbc9bcea41d01c18f91027485619cc3','f1a5209deef426670abf309ee36d1c7a352456266cb36e017c668a6881e87c11');
INSERT INTO activity VALUES(104,'2026-11-20T09:00:18.820Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','76503c73-e547-880d-818b-9a3926def8a4','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','f1a5209deef426670abf309ee36d1c7a352456266cb36e017c668a6881e87c11','eb608f3d673a5679a3f485dbe369248ab212ba0bd82a4ea014e7b9d1df58a7d3');
INSERT INTO activity VALUES(105,'2026-11-20T09:00:18.846Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','1be035eb-f55e-8e12-8a8f-65bb615fdef0','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','eb608f3d673a5679a3f485dbe369248ab212ba0bd82a4ea014e7b9d1df58a7d3','34ef32fd99d5d3de1827b9282453faee5265d17f059a5f96fa9399c5457a3623');
INSERT INTO activity VALUES(106,'2026-11-20T09:00:18.886Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','0085f9d1-27ab-8e13-8d4f-22ff38ed4f9e','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','34ef32fd99d5d3de1827b9282453faee5265d17f059a5f96fa9399c5457a3623','b9cd3d112c0c663aba3566272b3432e4b6fb0ee7b98580ecc73c2269d6274b02');
INSERT INTO activity VALUES(107,'2026-11-20T09:00:18.918Z','98950e06-c389-402f-89fd-404f87661590','agenda.part-added','part','d4b43102-f351-80ef-86de-0554beec2b07','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','b9cd3d112c0c663aba3566272b3432e4b6fb0ee7b98580ecc73c2269d6274b02','294d49ee2ef87e59cd27849f832bc3bb99b264805c09d2980a9b3527d5d26504');
INSERT INTO activity VALUES(108,'2026-11-20T09:00:18.930Z','98950e06-c389-402f-89fd-404f87661590','agenda.part-edited','part','d4b43102-f351-80ef-86de-0554beec2b07','8e0ac057-b159-417c-a41b-7a6a79d443a6','["abstract"]','{}','294d49ee2ef87e59cd27849f832bc3bb99b264805c09d2980a9b3527d5d26504','3c0aa5f77bdbd9caf09017491824d578382c127d3fc5eacaaf5d820ad851e247');
INSERT INTO activity VALUES(109,'2026-11-20T09:00:18.948Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','c5307c15-f440-82b1-89c4-e8fa661e8911','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','3c0aa5f77bdbd9caf09017491824d578382c127d3fc5eacaaf5d820ad851e247','2d3ebe528e71261bf03129783335f7c3ea477dfb690cb23682ab1ef5f84cabbc');
INSERT INTO activity VALUES(110,'2026-11-20T09:00:18.966Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','521ea47e-aadc-880e-8225-4651486c2594','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','2d3ebe528e71261bf03129783335f7c3ea477dfb690cb23682ab1ef5f84cabbc','4efb4dd90f97d38f55581db2d4b41e7e8f53ddd936ae42119835826124a9067f');
INSERT INTO activity VALUES(111,'2026-11-20T09:00:18.976Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','fbe57de3-0583-82fa-817d-3a83dc5910f2','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','4efb4dd90f97d38f55581db2d4b41e7e8f53ddd936ae42119835826124a9067f','b8c6ae2e1f5e1b333d137773078a85822e02d613daf197b2310d2a603d5325fc');
INSERT INTO activity VALUES(112,'2026-11-20T09:00:18.998Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','7099e3ec-df95-8b99-883c-41a171a701f2','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','b8c6ae2e1f5e1b333d137773078a85822e02d613daf197b2310d2a603d5325fc','1b755d1895d843279b213878e86016fba9b2dc8e6d762ce25b359ddd9e7a01ca');
INSERT INTO activity VALUES(113,'2026-11-20T09:00:19.010Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','8763ac2c-2c30-8176-89ed-be9be9ff6137','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','1b755d1895d843279b213878e86016fba9b2dc8e6d762ce25b359ddd9e7a01ca','6e95efabd12fcf1fec47672f6a64745a8252f3be51d70a9325086a622f55589c');
INSERT INTO activity VALUES(114,'2026-11-20T09:00:19.033Z','98950e06-c389-402f-89fd-404f87661590','agenda.part-added','part','a4dd1e4c-76c4-855a-824d-7b0f1cfdda1f','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','6e95efabd12fcf1fec47672f6a64745a8252f3be51d70a9325086a622f55589c','9f4645a1897bcbefb4c1e2820fe10c85bcd9983912c4ce1e52b86228d938b186');
INSERT INTO activity VALUES(115,'2026-11-20T09:00:19.046Z','98950e06-c389-402f-89fd-404f87661590','agenda.part-edited','part','a4dd1e4c-76c4-855a-824d-7b0f1cfdda1f','8e0ac057-b159-417c-a41b-7a6a79d443a6','["abstract"]','{}','9f4645a1897bcbefb4c1e2820fe10c85bcd9983912c4ce1e52b86228d938b186','9a44da3c5d1107766beb5e3fd561c7b9dfa3b2efc845a29a8c1f1a21d1d43f83');
INSERT INTO activity VALUES(116,'2026-11-20T09:00:19.066Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','d27d2883-c541-8c61-8175-a48bbab7151b','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','9a44da3c5d1107766beb5e3fd561c7b9dfa3b2efc845a29a8c1f1a21d1d43f83','0d3e24a9c74be42d8af665e2783e60dfc20dfa7b48470db18727ffd754e3b1e8');
INSERT INTO activity VALUES(117,'2026-11-20T09:00:19.082Z','98950e06-c389-402f-89fd-404f87661590','agenda.part-added','part','6f606023-da87-86e9-8beb-48ad6fb112ac','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','0d3e24a9c74be42d8af665e2783e60dfc20dfa7b48470db18727ffd754e3b1e8','ec1ed185b45c760a94b2dd01188cd4214046427e350e101e9d186041ca13c7ab');
INSERT INTO activity VALUES(118,'2026-11-20T09:00:19.095Z','98950e06-c389-402f-89fd-404f87661590','agenda.part-edited','part','6f606023-da87-86e9-8beb-48ad6fb112ac','8e0ac057-b159-417c-a41b-7a6a79d443a6','["abstract"]','{}','ec1ed185b45c760a94b2dd01188cd4214046427e350e101e9d186041ca13c7ab','cb335b95912768202d41a0eacbdada6bd1a6243369630bf432869f7599ade4a9');
INSERT INTO activity VALUES(119,'2026-11-20T09:00:19.106Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','7ee9bbff-68b0-8cb6-82d2-3e95692378ad','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','cb335b95912768202d41a0eacbdada6bd1a6243369630bf432869f7599ade4a9','64ef46a15d6385662300998c96b7b27b53002d2d1bc5e5aae8a929a8afc9f555');
INSERT INTO activity VALUES(120,'2026-11-20T09:00:19.128Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','a264bd44-980f-85c2-8165-6fce79894afd','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','64ef46a15d6385662300998c96b7b27b53002d2d1bc5e5aae8a929a8afc9f555','ce3ebbc69fc685e8d166e68f5fc725052a099f143bee7804f4d3356adfb3a067');
INSERT INTO activity VALUES(121,'2026-11-20T09:00:19.178Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','7d691afd-cd92-8f18-8f48-ec6ab933fcca','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','ce3ebbc69fc685e8d166e68f5fc725052a099f143bee7804f4d3356adfb3a067','b18d8207745754348c0cd5eea05c690fcdec59e227673ccc00e6f53c5474a7f0');
INSERT INTO activity VALUES(122,'2026-11-20T09:00:19.194Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','7dd94950-8463-86b9-8659-170f83057bcd','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{}','b18d8207745754348c0cd5eea05c690fcdec59e227673ccc00e6f53c5474a7f0','b7911ae5444718d0afad19b98fe6811d8948b542132d9bafa9c879e4dea12eac');
INSERT INTO activity VALUES(123,'2026-11-20T09:00:19.275Z','98950e06-c389-402f-89fd-404f87661590','publication.published','publication','92a33f1a-04d6-413f-9c5a-25e234627f7d','8e0ac057-b159-417c-a41b-7a6a79d443a6','[]','{"number":"1","publication/92a33f1a-04d6-413f-9c5a-25e234627f7d":"sha256-d89abfdeccece772109538aa33248a9a078aba8de50af9ad4af0207d80dafe6f"}','b7911ae5444718d0afad19b98fe6811d8948b542132d9bafa9c879e4dea12eac','ed734c2402e221dc0bb5a12df2add39a5299fdbd7a0f3a7048a5733d6d08393d');
INSERT INTO activity VALUES(124,'2026-11-20T09:00:19.496Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','416025ba-29f9-829e-8c2f-a157f05863bf',NULL,'[]','{}','ed734c2402e221dc0bb5a12df2add39a5299fdbd7a0f3a7048a5733d6d08393d','a3b1336f0039e107477476110a6e64648138aaa81b2dd9c5b0a3085b6e67b016');
INSERT INTO activity VALUES(125,'2026-11-20T09:00:19.522Z','98950e06-c389-402f-89fd-404f87661590','people.person-added','person','3f313d6c-3a2a-84f2-8bd9-e18329d569a1',NULL,'[]','{}','a3b1336f0039e107477476110a6e64648138aaa81b2dd9c5b0a3085b6e67b016','542b88330fb2f532c8f19c18cf77f4f028e06bd77faa0bf5a7fd6e9f7d9e2525');
INSERT INTO activity VALUES(126,'2026-11-20T09:00:19.550Z','98950e06-c389-402f-89fd-404f87661590','meeting.created','meeting','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','[]','{}','542b88330fb2f532c8f19c18cf77f4f028e06bd77faa0bf5a7fd6e9f7d9e2525','dcff049d36ae850ab323a18a0d88d93cfe42dc60b883c53e4409ad5c164ef654');
INSERT INTO activity VALUES(127,'2026-11-20T09:00:19.562Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','[]','{"participant":"AF"}','dcff049d36ae850ab323a18a0d88d93cfe42dc60b883c53e4409ad5c164ef654','1474bb7496aca4e64c0b65206806d0414dca0bec2587f96778621ab3e73e03c6');
INSERT INTO activity VALUES(128,'2026-11-20T09:00:19.582Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','[]','{"participant":"AZ"}','1474bb7496aca4e64c0b65206806d0414dca0bec2587f96778621ab3e73e03c6','903a887a7a5b5d16a7f0d49d1270401132aef80541756d34fd5d87041d1085d7');
INSERT INTO activity VALUES(129,'2026-11-20T09:00:19.585Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','[]','{"participant":"KZ"}','903a887a7a5b5d16a7f0d49d1270401132aef80541756d34fd5d87041d1085d7','6e42565dc6d42c72e5ac5bbb83bbfff84d8312561eb0379b64314160bc537843');
INSERT INTO activity VALUES(130,'2026-11-20T09:00:19.606Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','[]','{"participant":"KG"}','6e42565dc6d42c72e5ac5bbb83bbfff84d8312561eb0379b64314160bc537843','e196a5e7eb7d25c823f6c94f3751386e7ac4621a8bdec3f9670c4fad9c66cd47');
INSERT INTO activity VALUES(131,'2026-11-20T09:00:19.616Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','[]','{"participant":"TJ"}','e196a5e7eb7d25c823f6c94f3751386e7ac4621a8bdec3f9670c4fad9c66cd47','df2f35ebee11442c7180b0704154fee621afb67d6471610c87f83a17d1c4965f');
INSERT INTO activity VALUES(132,'2026-11-20T09:00:19.631Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','[]','{"participant":"TR"}','df2f35ebee11442c7180b0704154fee621afb67d6471610c87f83a17d1c4965f','bc47c6f042b9f2a255e38623361da0592e578ac9b89f694f54ae8e9a095499a7');
INSERT INTO activity VALUES(133,'2026-11-20T09:00:19.645Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','[]','{"participant":"TM"}','bc47c6f042b9f2a255e38623361da0592e578ac9b89f694f54ae8e9a095499a7','c165c503a92d5de925de7270bfe4518825da985139ea3458016d3dc20e088652');
INSERT INTO activity VALUES(134,'2026-11-20T09:00:19.666Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','[]','{"participant":"IR"}','c165c503a92d5de925de7270bfe4518825da985139ea3458016d3dc20e088652','dec2cb396af095a56897bb055f834be4797aa3fe495b09a48da55af5313bf2c8');
INSERT INTO activity VALUES(135,'2026-11-20T09:00:19.690Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','[]','{"participant":"PK"}','dec2cb396af095a56897bb055f834be4797aa3fe495b09a48da55af5313bf2c8','26cc2029fa22571e21c0a8df69e4cdd0cd1c6af878006e49bf2ac9e0ac60f767');
INSERT INTO activity VALUES(136,'2026-11-20T09:00:19.727Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','[]','{"participant":"CN"}','26cc2029fa22571e21c0a8df69e4cdd0cd1c6af878006e49bf2ac9e0ac60f767','2c86d837f2a09f82d1d52e5007e93112d34cf46b015a2b14403bf7c3cb01ff3a');
INSERT INTO activity VALUES(137,'2026-11-20T09:00:19.768Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','[]','{"participant":"RU"}','2c86d837f2a09f82d1d52e5007e93112d34cf46b015a2b14403bf7c3cb01ff3a','d1d1d76b3f63ac2b35e1c83a84ec70ae746ca6fcf868c6feb77d3cbdc65859a0');
INSERT INTO activity VALUES(138,'2026-11-20T09:00:19.825Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','[]','{"participant":"US"}','d1d1d76b3f63ac2b35e1c83a84ec70ae746ca6fcf868c6feb77d3cbdc65859a0','9eeb237500452810e71bea53fd08e7d4fd0a8bfb530618644d161cbda488ae5c');
INSERT INTO activity VALUES(139,'2026-11-20T09:00:19.840Z',NULL,'statement.recorded','statement','e42c63a8-ac82-4ae1-ab3d-f3ac481c53df','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','[]','{"revision/6f768b6d-81bb-406c-afaf-05392da70b22":"sha256-45b118eded2c7412e1c628e6f21856b1784cd971f9e79b33114fb2bd11393206","issuance/582450df-edad-4bda-b627-bf8ce9440478":"sha256-de4b8d2531c22e59e90d3b453e5ff614c5380fcb4b182c67dc5739556b567916"}','9eeb237500452810e71bea53fd08e7d4fd0a8bfb530618644d161cbda488ae5c','adceeb8d25cc63ff7b9f040df00c66b51ccc23f9db0e556bd09659b0c8ec1fb3');
INSERT INTO activity VALUES(140,'2026-11-20T09:00:19.930Z','98950e06-c389-402f-89fd-404f87661590','meeting.created','meeting','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{}','adceeb8d25cc63ff7b9f040df00c66b51ccc23f9db0e556bd09659b0c8ec1fb3','865f88c2540638037ec34a3bad3ad0b448fe2a7898c46c556780643653ec064e');
INSERT INTO activity VALUES(141,'2026-11-20T09:00:19.958Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"participant":"AF"}','865f88c2540638037ec34a3bad3ad0b448fe2a7898c46c556780643653ec064e','36b3f3e72cc031436415f945c36c35c163f509f927696f27a2568ecc54df5a17');
INSERT INTO activity VALUES(142,'2026-11-20T09:00:19.969Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"participant":"AZ"}','36b3f3e72cc031436415f945c36c35c163f509f927696f27a2568ecc54df5a17','bee4dc118599107b4f70e5037c5add297297229311863aa6831d6f39db32f5e4');
INSERT INTO activity VALUES(143,'2026-11-20T09:00:19.982Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"participant":"KZ"}','bee4dc118599107b4f70e5037c5add297297229311863aa6831d6f39db32f5e4','f128a360cb8e7822f3d52a9e777e5879fa88ba3f542b61d08f1f2090a558aaf8');
INSERT INTO activity VALUES(144,'2026-11-20T09:00:19.994Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"participant":"KG"}','f128a360cb8e7822f3d52a9e777e5879fa88ba3f542b61d08f1f2090a558aaf8','308d2235197fe0baeadb772b6c58b199860a94760114c0651669e3040a7ffaeb');
INSERT INTO activity VALUES(145,'2026-11-20T09:00:20.003Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"participant":"TJ"}','308d2235197fe0baeadb772b6c58b199860a94760114c0651669e3040a7ffaeb','591b6a88028338995f7086e6bea6b64ada5914bea222a35eff9ab46750f37b2e');
INSERT INTO activity VALUES(146,'2026-11-20T09:00:20.014Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"participant":"TR"}','591b6a88028338995f7086e6bea6b64ada5914bea222a35eff9ab46750f37b2e','8d6351c96871fad09926f8fc6e4807ec3729890db8b2e81f008b64cbf1b9cc1a');
INSERT INTO activity VALUES(147,'2026-11-20T09:00:20.022Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"participant":"TM"}','8d6351c96871fad09926f8fc6e4807ec3729890db8b2e81f008b64cbf1b9cc1a','e851aef694cf4be154aa19b20d4f5dd52553ea01fd30b69c73cd6e833d1cd026');
INSERT INTO activity VALUES(148,'2026-11-20T09:00:20.030Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"participant":"IR"}','e851aef694cf4be154aa19b20d4f5dd52553ea01fd30b69c73cd6e833d1cd026','78700fe05342b713119404c1d7af8735234a32e4efa7a167a9f46d47342a0c1d');
INSERT INTO activity VALUES(149,'2026-11-20T09:00:20.042Z','98950e06-c389-402f-89fd-404f87661590','meeting.participation-set','meeting','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"participant":"PK"}','78700fe05342b713119404c1d7af8735234a32e4efa7a167a9f46d47342a0c1d','33cb2ae2e35052d5236cee981b11fcc77418222b52e9ee94fcec78ee2caa0722');
INSERT INTO activity VALUES(150,'2026-11-20T09:00:20.050Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','c93b1f87-cd1b-8f37-8f14-44cd32e06c0a','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{}','33cb2ae2e35052d5236cee981b11fcc77418222b52e9ee94fcec78ee2caa0722','0870ad1326cdb6633f8f47984cae09bb4dbb077cadc94d81a2a3353fed4ba279');
INSERT INTO activity VALUES(151,'2026-11-20T09:00:20.056Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','435a79ac-e253-88b7-87b1-2a4ce14398c2','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{}','0870ad1326cdb6633f8f47984cae09bb4dbb077cadc94d81a2a3353fed4ba279','49a3cea5656df392e3121212633101b4457ab663b60fa0050de96de1dc6e6dff');
INSERT INTO activity VALUES(152,'2026-11-20T09:00:20.070Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','b7ee9f5c-ce41-8ed2-8c94-a347effd3adb','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{}','49a3cea5656df392e3121212633101b4457ab663b60fa0050de96de1dc6e6dff','1eda4f0525bcd39816c067f70938369bf91066d7e33e3aaaccb89a486f7d2537');
INSERT INTO activity VALUES(153,'2026-11-20T09:00:20.082Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','181334d8-5c23-872e-8cc5-c612893464fc','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{}','1eda4f0525bcd39816c067f70938369bf91066d7e33e3aaaccb89a486f7d2537','b48d772620fe7d82b7ae8c4d853aa44b7f322267c0c5ef6ad3a9ae656bae981e');
INSERT INTO activity VALUES(154,'2026-11-20T09:00:20.094Z','98950e06-c389-402f-89fd-404f87661590','agenda.item-edited','item','cdddd2b2-ec53-8344-8a78-e205c4380d7f','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','["subItems"]','{}','b48d772620fe7d82b7ae8c4d853aa44b7f322267c0c5ef6ad3a9ae656bae981e','7c81229b20891af44afdd0467850014e976f13fe86026d61db50bf2a182ee7a4');
INSERT INTO activity VALUES(155,'2026-11-20T09:00:20.105Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','69724e1d-09f8-892d-84fa-9348c0b153cf','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{}','7c81229b20891af44afdd0467850014e976f13fe86026d61db50bf2a182ee7a4','d1d1a66d5a0c99b622360c2e0b949e558f9e1cb0ef840a2a789575d37e4b59f5');
INSERT INTO activity VALUES(156,'2026-11-20T09:00:20.114Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','ecc80729-13c4-8846-8cec-3b6b77c641f4','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{}','d1d1a66d5a0c99b622360c2e0b949e558f9e1cb0ef840a2a789575d37e4b59f5','4d112e5d70688d80681cdfaec98ce045b97518151d4d497e112b8c4523b0b469');
INSERT INTO activity VALUES(157,'2026-11-20T09:00:20.130Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','804a7514-cc95-8006-8c78-ce01778fb99b','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{}','4d112e5d70688d80681cdfaec98ce045b97518151d4d497e112b8c4523b0b469','996aa68e1adf66c243fb2916d64cfc12ad1b1c9bcf1ca220dc4bd96ea3622aca');
INSERT INTO activity VALUES(158,'2026-11-20T09:00:20.148Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','cc51d6d6-a20d-882b-8eae-ff8a609d58fd','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{}','996aa68e1adf66c243fb2916d64cfc12ad1b1c9bcf1ca220dc4bd96ea3622aca','27fb2bd43b7d7f8db137a6d7b175383f8df6277b8d8eb7695aaf4d8fb520ef38');
INSERT INTO activity VALUES(159,'2026-11-20T09:00:20.156Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','2487a76b-e73a-8a2d-8a0d-fb9e51ce0e24','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{}','27fb2bd43b7d7f8db137a6d7b175383f8df6277b8d8eb7695aaf4d8fb520ef38','5eab6e374495b77fa9108c32f85a92c07aaf0daf5506c295c7bcdea354de9826');
INSERT INTO activity VALUES(160,'2026-11-20T09:00:20.165Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','64e5b270-a040-8aa7-8ed2-b0fe4a939af1','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{}','5eab6e374495b77fa9108c32f85a92c07aaf0daf5506c295c7bcdea354de9826','55903c84cd946b0b04ba4ea3e011271c4a7164901872d7cc5bb223add4083685');
INSERT INTO activity VALUES(161,'2026-11-20T09:00:20.173Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','b59c0bce-fe3c-8e58-8ff0-93e8818265dc','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{}','55903c84cd946b0b04ba4ea3e011271c4a7164901872d7cc5bb223add4083685','ca6db90cf4f012b5c523b16a9f6e816a68a20aeefcf89022a32b4f3b0d99c50b');
INSERT INTO activity VALUES(162,'2026-11-20T09:00:20.184Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-added','slot','2a52150a-4fc8-8d68-8717-0dd6e4e62796','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{}','ca6db90cf4f012b5c523b16a9f6e816a68a20aeefcf89022a32b4f3b0d99c50b','b1737f87cc14f1bfec0dfe71a99fe8aafe2ff82e533dcfd3a2500305df37f010');
INSERT INTO activity VALUES(163,'2026-11-20T09:00:20.198Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-added','contribution','f04e50c4-07b4-8a63-89dc-d706a23c3f48','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{}','b1737f87cc14f1bfec0dfe71a99fe8aafe2ff82e533dcfd3a2500305df37f010','51042538b6d49dae9ae0214798151a1a1b1159a1ca3c08e57f911184ca446e31');
INSERT INTO activity VALUES(164,'2026-11-20T09:00:20.209Z','98950e06-c389-402f-89fd-404f87661590','statement.opened','statement','28ff54ed-869a-48b9-9a68-5435bdfeab55','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{}','51042538b6d49dae9ae0214798151a1a1b1159a1ca3c08e57f911184ca446e31','0e364327896d3cda87e295d7d6806d1b9d241f42111ccc088f1dcb082332a72a');
INSERT INTO activity VALUES(165,'2026-11-20T09:00:20.228Z','98950e06-c389-402f-89fd-404f87661590','statement.paragraph-added','paragraph','1d4835cb-a024-82d2-8f69-5b1d36c2ad46','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{}','0e364327896d3cda87e295d7d6806d1b9d241f42111ccc088f1dcb082332a72a','3c0845422f4d9e9b9741031e1011d7e9911caab05a562881ab4d67d3f22b0bbb');
INSERT INTO activity VALUES(166,'2026-11-20T09:00:20.248Z','98950e06-c389-402f-89fd-404f87661590','statement.paragraph-added','paragraph','f54bd5c8-fd2b-8ff8-8dea-51edf009259a','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{}','3c0845422f4d9e9b9741031e1011d7e9911caab05a562881ab4d67d3f22b0bbb','6618050ce32e60efa3141189114e32012be1f6174a798a428faf6d81d99155fd');
INSERT INTO activity VALUES(167,'2026-11-20T09:00:20.265Z','98950e06-c389-402f-89fd-404f87661590','statement.paragraph-added','paragraph','07f07eb4-b3d6-87c5-851a-d24e420eb3df','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{}','6618050ce32e60efa3141189114e32012be1f6174a798a428faf6d81d99155fd','536a285a067d59d87302388f54548d77b966facde2d7070f12128744352c7cc7');
INSERT INTO activity VALUES(168,'2026-11-20T09:00:20.274Z','98950e06-c389-402f-89fd-404f87661590','statement.paragraph-added','paragraph','af032875-8ecb-8908-85f1-da0c79b82b42','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{}','536a285a067d59d87302388f54548d77b966facde2d7070f12128744352c7cc7','b5b7bc12d7903a0d93ee2ae579e30d0aee22d8295509b39516366b2532435773');
INSERT INTO activity VALUES(169,'2026-11-20T09:00:20.300Z','98950e06-c389-402f-89fd-404f87661590','statement.revised','revision','7670ccb2-5722-4e4b-a0d7-c594f571f7b2','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"number":"0","revision/7670ccb2-5722-4e4b-a0d7-c594f571f7b2":"sha256-585b2d34f22ee2dd0e9c7fc99d4577fc6ed6323ef0622758892b4601371d3336"}','b5b7bc12d7903a0d93ee2ae579e30d0aee22d8295509b39516366b2532435773','8405cb4356b8d66a56be6784f687e7c53aacce6c70bb7e08db6779b317a89ec9');
INSERT INTO activity VALUES(170,'2026-11-20T09:00:20.323Z','98950e06-c389-402f-89fd-404f87661590','statement.circulated','circulation','9d28ee00-3886-4a6f-9816-f9d274e7a264','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"revision":"7670ccb2-5722-4e4b-a0d7-c594f571f7b2","circulation/9d28ee00-3886-4a6f-9816-f9d274e7a264":"sha256-9c99ff13f033b8f2463f36f95a871d6bfa6e399068b9d0bc5779330e60357362","circulation_recipient/21f9cc78-4168-4546-aa6c-9374e22bb9bb":"sha256-cf3d19203f2fbafd0c5b9ef4dee2a658c1ed987a97282bb95ef1bc37f124aa49","circulation_recipient/15379674-bd58-4383-826a-a9178c66805c":"sha256-b89ae2813c2a5d8a0355542305bcc98bd80cc906b4044c0c2bff93e2859198d9"}','8405cb4356b8d66a56be6784f687e7c53aacce6c70bb7e08db6779b317a89ec9','5ab881cd265a3f04d4a58e1f5cf36922da3059d53a37f156f953195c478d273e');
INSERT INTO activity VALUES(171,'2026-11-20T09:00:20.351Z','1849664b-8a7c-4d22-b738-96a6e23d3a22','statement.proposed','proposal','b2f18402-936d-4ff2-91ac-095395443a20','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"proposal/b2f18402-936d-4ff2-91ac-095395443a20":"sha256-e3802b4c2b6ab73109f3f7ef0d964d7492051731d2be4cbfd0e66ab347915431"}','5ab881cd265a3f04d4a58e1f5cf36922da3059d53a37f156f953195c478d273e','b105ed59def0e9910487213b6be562c52ce68c3439d732a2fbf2c9228ba88a15');
INSERT INTO activity VALUES(172,'2026-11-20T09:00:20.389Z','98950e06-c389-402f-89fd-404f87661590','statement.proposal-taken','proposal','b2f18402-936d-4ff2-91ac-095395443a20','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"proposal_answer/808f1fbd-3e70-49f6-9d09-b1ff8ba34bab":"sha256-850d4609f495cd5fd3c31adb61efd4fa0ebb3239823d6f8a11a380b821544551"}','b105ed59def0e9910487213b6be562c52ce68c3439d732a2fbf2c9228ba88a15','b9fea8093bd604cfcd2b6bc9ab4339b23a1f8b0426872e714fe91642b33d90c8');
INSERT INTO activity VALUES(173,'2026-11-20T09:00:20.440Z','9b8c20a0-a300-4059-8654-1c8995d8bd1d','statement.proposed','proposal','7f87b15a-78b1-42f2-acdf-dbc60c17bed6','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"proposal/7f87b15a-78b1-42f2-acdf-dbc60c17bed6":"sha256-fffc0a07a46f5894d666a32ceaf6f2b7059f6560c218afa1d33327cc9624da0b"}','b9fea8093bd604cfcd2b6bc9ab4339b23a1f8b0426872e714fe91642b33d90c8','c981fa3fea9b316025a58a477978ded6cbc7ef9427317b6e5a20d3cb809a16dd');
INSERT INTO activity VALUES(174,'2026-11-20T09:00:20.486Z','98950e06-c389-402f-89fd-404f87661590','statement.proposal-adapted','proposal','7f87b15a-78b1-42f2-acdf-dbc60c17bed6','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"proposal_answer/5f889a8d-d0e4-46e6-ae33-d4f77d239748":"sha256-23807877bf5541e8dea5cb4c95b32894afed236aef1b2b73bf69c3cd0e53e4a1"}','c981fa3fea9b316025a58a477978ded6cbc7ef9427317b6e5a20d3cb809a16dd','11a6e4770537bcf52ba68080387ce2a7120dd21f9a3f3cd2cd7f80ffcace52a5');
INSERT INTO activity VALUES(175,'2026-11-20T09:00:20.572Z','98950e06-c389-402f-89fd-404f87661590','statement.revised','revision','2a000aa7-4143-4942-9c53-4595e0c14b28','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"number":"1","revision/2a000aa7-4143-4942-9c53-4595e0c14b28":"sha256-80eb8369577258671dc97c8f5427871109e8e56b4e2982e281ca68207270dd6c"}','11a6e4770537bcf52ba68080387ce2a7120dd21f9a3f3cd2cd7f80ffcace52a5','7c7219d5a0d7217ad3b9a6f86a54e2bf06e4e69e99458599c0cfc0952fb7504f');
INSERT INTO activity VALUES(176,'2026-11-20T09:00:20.638Z','98950e06-c389-402f-89fd-404f87661590','statement.circulated','circulation','aac050c1-4d94-4986-a05c-44ba5cfd58ff','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"revision":"2a000aa7-4143-4942-9c53-4595e0c14b28","circulation/aac050c1-4d94-4986-a05c-44ba5cfd58ff":"sha256-15924e6ccd596b71701f048afd11e9063b022be98082d68e5d98b9686c7a351f","circulation_recipient/a322c5e0-0406-44c4-8b00-7d9c146817af":"sha256-9dc1db38eecbb9728e806ada0819dc54a1f03d6115b5bd3b8ad0c5b11c8a3233","circulation_recipient/60e571db-06cd-420b-8aa6-72491fccb3e2":"sha256-c14633c0f3d83c6d402c69af8e6926d0e30cd128cfa30f48ff6b3427fa4c7b33"}','7c7219d5a0d7217ad3b9a6f86a54e2bf06e4e69e99458599c0cfc0952fb7504f','b86eedfea09bf68f1f0a2c8042332452c1f8599a8aa8703ef7d682f67ca861be');
INSERT INTO activity VALUES(177,'2026-11-20T09:00:20.697Z','1849664b-8a7c-4d22-b738-96a6e23d3a22','statement.proposed','proposal','747df28b-95d2-4882-a99c-731a6a6562b6','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"proposal/747df28b-95d2-4882-a99c-731a6a6562b6":"sha256-52ed51d9c7ea71e217f38220df22eef2c39c6ff78c5bfca230317ee4ce4d4c3f"}','b86eedfea09bf68f1f0a2c8042332452c1f8599a8aa8703ef7d682f67ca861be','f975ae51b9600877b7d540e4f3d05469a99968184f5d296072d7d4cb35514a03');
INSERT INTO activity VALUES(178,'2026-11-20T09:00:20.754Z','9b8c20a0-a300-4059-8654-1c8995d8bd1d','statement.proposed','proposal','0ff4b173-755b-4c26-9fbc-d783a4e6e124','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"proposal/0ff4b173-755b-4c26-9fbc-d783a4e6e124":"sha256-04d40f287933748afef4f1fa1985cc70c2b3f95a34f58aeb09fbc125b6021f35"}','f975ae51b9600877b7d540e4f3d05469a99968184f5d296072d7d4cb35514a03','86c5bfd7da6af9b0bb803921b8730f1419c2b83cf64fe17e55b254fec5c736c4');
INSERT INTO activity VALUES(179,'2026-11-20T09:00:20.776Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-edited','contribution','b7ee9f5c-ce41-8ed2-8c94-a347effd3adb','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','["status"]','{}','86c5bfd7da6af9b0bb803921b8730f1419c2b83cf64fe17e55b254fec5c736c4','cebfd4b0a80027364cbed985a1e074fc629c4f7f7e2713fecc07896c23cbb85f');
INSERT INTO activity VALUES(180,'2026-11-20T09:00:20.794Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-edited','contribution','69724e1d-09f8-892d-84fa-9348c0b153cf','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','["status"]','{}','cebfd4b0a80027364cbed985a1e074fc629c4f7f7e2713fecc07896c23cbb85f','f3aee73d611a62b9adecfebe079163eacb6c21c7f539bd2eec59ba35be144d46');
INSERT INTO activity VALUES(181,'2026-11-20T09:00:20.806Z','98950e06-c389-402f-89fd-404f87661590','agenda.contribution-edited','contribution','ecc80729-13c4-8846-8cec-3b6b77c641f4','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','["status"]','{}','f3aee73d611a62b9adecfebe079163eacb6c21c7f539bd2eec59ba35be144d46','8a5e39e662952c89a71c6f0d9b9590fbf8f5d887d45d3be502bb1a86fa542a96');
INSERT INTO activity VALUES(182,'2026-11-20T09:00:20.814Z','98950e06-c389-402f-89fd-404f87661590','agenda.item-edited','item','4a23e637-5b5c-870f-83d3-2d3755a88560','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','["title"]','{}','8a5e39e662952c89a71c6f0d9b9590fbf8f5d887d45d3be502bb1a86fa542a96','1bc3e0d568fa51ca154c9255ce41efc7f5e2d205e10a54161c60cf5d478ac082');
INSERT INTO activity VALUES(183,'2026-11-20T09:00:20.839Z','98950e06-c389-402f-89fd-404f87661590','publication.published','publication','149d42d3-f2be-4e62-ba3a-954717dce0ac','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"number":"1","publication/149d42d3-f2be-4e62-ba3a-954717dce0ac":"sha256-b0abc8384c5de3aa10d9f7d228bf1909bd595f69d0ac33b4648bef493d968a7d"}','1bc3e0d568fa51ca154c9255ce41efc7f5e2d205e10a54161c60cf5d478ac082','06a7f6be5e9be201d1f94a4a43a4a4e622f277757c760cbbd0f8511813e6c77f');
INSERT INTO activity VALUES(184,'2026-11-20T09:00:20.874Z','98950e06-c389-402f-89fd-404f87661590','agenda.slot-edited','slot','c93b1f87-cd1b-8f37-8f14-44cd32e06c0a','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','["end"]','{}','06a7f6be5e9be201d1f94a4a43a4a4e622f277757c760cbbd0f8511813e6c77f','269ce78a97abcefc0973e05fe6eacc799e76d334708b9c570689e94e57b3fca0');
INSERT INTO activity VALUES(185,'2026-11-20T09:00:20.918Z','98950e06-c389-402f-89fd-404f87661590','publication.published','publication','905d7168-e329-49d1-912a-7ab887986806','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','[]','{"number":"2","publication/905d7168-e329-49d1-912a-7ab887986806":"sha256-d1fee5a5d8901b43fc80a56aeb7e8b23b0894916956981eb33122496a533af3b"}','269ce78a97abcefc0973e05fe6eacc799e76d334708b9c570689e94e57b3fca0','713f1e883e9b30f3f6eec03c1394d9b5e62f03ba7c929a26628dc2d80b12fecc');
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
INSERT INTO setting VALUES('process-objectives','{"source":"talking-points","since":"2013-06-05","items":[{"original":"en","en":"Keep up a dialogue and share information on migration and on the protection of refugees.","ru":"Поддерживать диалог и обмен информацией о миграции и защите беженцев.","kk":"Көші-қон мен босқындарды қорғау туралы диалогты қолдап, ақпарат алмасу.","renders":{"ru":"Keep up a dialogue and share information on migration and on the protection of refugees.","kk":"Keep up a dialogue and share information on migration and on the protection of refugees."}},{"original":"en","en":"Develop ways to watch migration trends, so that irregular migration can be foreseen and dealt with regionally.","ru":"Развивать наблюдение за миграционными тенденциями, чтобы предвидеть неурегулированную миграцию и решать её вопросы на региональном уровне.","kk":"Реттелмеген көші-қонды алдын ала болжап, оның мәселелерін өңірлік деңгейде шешу үшін көші-қон үрдістерін бақылауды дамыту.","renders":{"ru":"Develop ways to watch migration trends, so that irregular migration can be foreseen and dealt with regionally.","kk":"Develop ways to watch migration trends, so that irregular migration can be foreseen and dealt with regionally."}},{"original":"en","en":"Build a shared understanding of why people are displaced across borders and how migration affects the region.","ru":"Вырабатывать общее понимание причин трансграничного перемещения и влияния миграции на регион.","kk":"Шекара арқылы қоныс аударудың себептері мен көші-қонның өңірге әсері туралы ортақ түсінік қалыптастыру.","renders":{"ru":"Build a shared understanding of why people are displaced across borders and how migration affects the region.","kk":"Build a shared understanding of why people are displaced across borders and how migration affects the region."}},{"original":"en","en":"Further policies for people on the move that are coherent, comprehensive and attentive to differences.","ru":"Содействовать согласованной, всеобъемлющей и дифференцированной политике в отношении перемещающихся лиц.","kk":"Қоныс аударушыларға қатысты үйлесімді, жан-жақты және сараланған саясатқа жәрдемдесу.","renders":{"ru":"Further policies for people on the move that are coherent, comprehensive and attentive to differences.","kk":"Further policies for people on the move that are coherent, comprehensive and attentive to differences."}},{"original":"en","en":"Start projects that help States cooperate in new ways on migration, labour migration and refugee protection.","ru":"Запускать проекты, помогающие государствам сотрудничать по-новому в вопросах миграции, трудовой миграции и защиты беженцев.","kk":"Көші-қон, еңбек көші-қоны және босқындарды қорғау мәселелерінде мемлекеттердің жаңаша ынтымақтасуына көмектесетін жобаларды бастау.","renders":{"ru":"Start projects that help States cooperate in new ways on migration, labour migration and refugee protection.","kk":"Start projects that help States cooperate in new ways on migration, labour migration and refugee protection."}}]}');
INSERT INTO setting VALUES('process-areas','{"source":"talking-points","since":"2012-09-07","items":[{"original":"en","en":"Managing borders and security while ensuring protection","ru":"Управление границами и безопасность при обеспечении защиты","kk":"Қорғауды қамтамасыз ете отырып, шекараны басқару және қауіпсіздік","renders":{"ru":"Managing borders and security while ensuring protection","kk":"Managing borders and security while ensuring protection"}},{"original":"en","en":"Differentiated processes and procedures","ru":"Дифференцированные процессы и процедуры","kk":"Сараланған процестер мен рәсімдер","renders":{"ru":"Differentiated processes and procedures","kk":"Differentiated processes and procedures"}},{"original":"en","en":"Viable solutions for different groups","ru":"Жизнеспособные решения для разных групп","kk":"Түрлі топтарға арналған тиімді шешімдер","renders":{"ru":"Viable solutions for different groups","kk":"Viable solutions for different groups"}},{"original":"en","en":"Legal migration opportunities and gender-sensitive migration policies","ru":"Возможности законной миграции и миграционная политика с учётом гендерных аспектов","kk":"Заңды көші-қон мүмкіндіктері және гендерлік аспектілерді ескеретін көші-қон саясаты","renders":{"ru":"Legal migration opportunities and gender-sensitive migration policies","kk":"Legal migration opportunities and gender-sensitive migration policies"}}]}');
INSERT INTO setting VALUES('process-beginnings','{"source":"iom-leaflet","items":[{"original":"en","en":"The Government of Kazakhstan, IOM and UNHCR initiated the Process in 2011.","ru":"Процесс начали в 2011 г. Правительство Казахстана, МОМ и УВКБ ООН.","kk":"Процесті 2011 жылы Қазақстан Үкіметі, ХКҰ және БҰҰ БЖКБ бастады.","renders":{"ru":"The Government of Kazakhstan, IOM and UNHCR initiated the Process in 2011.","kk":"The Government of Kazakhstan, IOM and UNHCR initiated the Process in 2011."}},{"original":"en","en":"The conference of March 2011 in Almaty adopted the Almaty Declaration unanimously.","ru":"Конференция в Алматы в марте 2011 г. единогласно приняла Алматинскую декларацию.","kk":"2011 жылғы наурызда Алматыда өткен конференция Алматы декларациясын бірауыздан қабылдады.","renders":{"ru":"The conference of March 2011 in Almaty adopted the Almaty Declaration unanimously.","kk":"The conference of March 2011 in Almaty adopted the Almaty Declaration unanimously."}},{"original":"en","en":"On 5 June 2013 the Process was launched as a Regional Consultative Process.","ru":"5 июня 2013 г. Процесс начал работу как региональный консультативный процесс.","kk":"2013 жылғы 5 маусымда Процесс өңірлік консультативтік процесс ретінде жұмысын бастады.","renders":{"ru":"On 5 June 2013 the Process was launched as a Regional Consultative Process.","kk":"On 5 June 2013 the Process was launched as a Regional Consultative Process."}},{"original":"en","en":"Its address on the web was www.iom.int/almaty-process.","ru":"Его адрес в сети: www.iom.int/almaty-process.","kk":"Оның желідегі мекенжайы: www.iom.int/almaty-process.","renders":{"ru":"Its address on the web was www.iom.int/almaty-process.","kk":"Its address on the web was www.iom.int/almaty-process."}}]}');
INSERT INTO setting VALUES('process-key-areas','{"source":"talking-points","items":[{"original":"en","en":"Regular dialogue among States and international and regional organisations has brought trust and confidence.","ru":"Регулярный диалог государств, международных и региональных организаций укрепил доверие.","kk":"Мемлекеттер мен халықаралық және өңірлік ұйымдардың тұрақты диалогы сенімді нығайтты.","renders":{"ru":"Regular dialogue among States and international and regional organisations has brought trust and confidence.","kk":"Regular dialogue among States and international and regional organisations has brought trust and confidence."}},{"original":"en","en":"Capacity building has harmonised and coordinated the responses to mixed movements.","ru":"Развитие потенциала позволило согласовать и скоординировать ответы на смешанные потоки.","kk":"Әлеуетті дамыту аралас ағындарға жауапты үйлестіруге мүмкіндік берді.","renders":{"ru":"Capacity building has harmonised and coordinated the responses to mixed movements.","kk":"Capacity building has harmonised and coordinated the responses to mixed movements."}},{"original":"en","en":"Central Asian States work together to ease regular migration, to the benefit of countries of origin and destination.","ru":"Государства Центральной Азии вместе облегчают законную миграцию на благо стран происхождения и назначения.","kk":"Орталық Азия мемлекеттері шығу және бару елдерінің игілігі үшін заңды көші-қонды бірлесіп жеңілдетеді.","renders":{"ru":"Central Asian States work together to ease regular migration, to the benefit of countries of origin and destination.","kk":"Central Asian States work together to ease regular migration, to the benefit of countries of origin and destination."}},{"original":"en","en":"Participating States identify where more targeted support is needed.","ru":"Государства-участники определяют, где нужна более адресная поддержка.","kk":"Қатысушы мемлекеттер нысаналы қолдау қай жерде қажет екенін анықтайды.","renders":{"ru":"Participating States identify where more targeted support is needed.","kk":"Participating States identify where more targeted support is needed."}},{"original":"en","en":"Authorities cooperate at national and regional level by exchanging information and good practices.","ru":"Ведомства сотрудничают на национальном и региональном уровнях, обмениваясь информацией и положительным опытом.","kk":"Ведомстволар ақпарат пен оң тәжірибе алмасып, ұлттық және өңірлік деңгейде ынтымақтасады.","renders":{"ru":"Authorities cooperate at national and regional level by exchanging information and good practices.","kk":"Authorities cooperate at national and regional level by exchanging information and good practices."}},{"original":"en","en":"Reforms of laws and institutions have brought countries and agencies closer together.","ru":"Реформы законов и учреждений сблизили страны и ведомства.","kk":"Заңдар мен мекемелердің реформалары елдер мен ведомстволарды жақындастырды.","renders":{"ru":"Reforms of laws and institutions have brought countries and agencies closer together.","kk":"Reforms of laws and institutions have brought countries and agencies closer together."}},{"original":"en","en":"There is access to tools for borders, emergencies, data, profiling, the prevention of irregular migration, legal channels and the protection of migrants’ rights.","ru":"Доступны средства для работы на границах, в чрезвычайных ситуациях, с данными, для профилирования, предотвращения неурегулированной миграции, законных каналов и защиты прав мигрантов.","kk":"Шекара, төтенше жағдайлар, деректер, профильдеу, реттелмеген көші-қонның алдын алу, заңды арналар және мигранттардың құқықтарын қорғау үшін құралдар қолжетімді.","renders":{"ru":"There is access to tools for borders, emergencies, data, profiling, the prevention of irregular migration, legal channels and the protection of migrants’ rights.","kk":"There is access to tools for borders, emergencies, data, profiling, the prevention of irregular migration, legal channels and the protection of migrants’ rights."}}]}');
INSERT INTO setting VALUES('process-chair-role','{"source":"talking-points","items":[{"original":"en","en":"It organised the conference of 2011, the National Coordinators’ Meeting of 2012, the Ministerial Conference of 2013 and the Senior Officials Meetings of 2014 and 2015.","ru":"Организовал конференцию 2011 г., совещание национальных координаторов 2012 г., министерскую конференцию 2013 г. и совещания старших должностных лиц 2014 и 2015 гг.","kk":"2011 жылғы конференцияны, 2012 жылғы ұлттық үйлестірушілер кеңесін, 2013 жылғы министрлік конференцияны және 2014 және 2015 жылдардағы аға лауазымды тұлғалар кеңестерін ұйымдастырды.","renders":{"ru":"It organised the conference of 2011, the National Coordinators’ Meeting of 2012, the Ministerial Conference of 2013 and the Senior Officials Meetings of 2014 and 2015.","kk":"It organised the conference of 2011, the National Coordinators’ Meeting of 2012, the Ministerial Conference of 2013 and the Senior Officials Meetings of 2014 and 2015."}},{"original":"en","en":"It played a key role in turning the recommendations of the Almaty Declaration into national and regional activities.","ru":"Сыграл ключевую роль в претворении рекомендаций Алматинской декларации в национальные и региональные мероприятия.","kk":"Алматы декларациясының ұсынымдарын ұлттық және өңірлік іс-шараларға айналдыруда басты рөл атқарды.","renders":{"ru":"It played a key role in turning the recommendations of the Almaty Declaration into national and regional activities.","kk":"It played a key role in turning the recommendations of the Almaty Declaration into national and regional activities."}},{"original":"en","en":"It promoted dialogue and cooperation among members, observers and guests through meetings and regular consultations.","ru":"Содействовал диалогу и сотрудничеству членов, наблюдателей и приглашённых государств через совещания и регулярные консультации.","kk":"Кеңестер мен тұрақты консультациялар арқылы мүшелер, бақылаушылар және шақырылған мемлекеттер арасындағы диалог пен ынтымақтастыққа жәрдемдесті.","renders":{"ru":"It promoted dialogue and cooperation among members, observers and guests through meetings and regular consultations.","kk":"It promoted dialogue and cooperation among members, observers and guests through meetings and regular consultations."}}]}');
INSERT INTO setting VALUES('process-differences','[{"about":{"original":"en","en":"Which States belong","ru":"Какие государства входят в Процесс","kk":"Процеске қай мемлекеттер кіреді","renders":{"ru":"Which States belong","kk":"Which States belong"}},"kind":"fact","versions":[{"text":{"original":"en","en":"Members: Afghanistan, Azerbaijan, Kazakhstan, Kyrgyz Republic, Tajikistan, Turkey, Turkmenistan; observers: Iran, Pakistan","ru":"Члены: Азербайджан, Афганистан, Казахстан, Кыргызская Республика, Таджикистан, Туркменистан, Турция; наблюдатели: Иран, Пакистан","kk":"Мүшелер: Ауғанстан, Әзербайжан, Қазақстан, Қырғыз Республикасы, Тәжікстан, Түркия, Түрікменстан; бақылаушылар: Иран, Пәкістан","renders":{"ru":"Members: Afghanistan, Azerbaijan, Kazakhstan, Kyrgyz Republic, Tajikistan, Turkey, Turkmenistan; observers: Iran, Pakistan","kk":"Members: Afghanistan, Azerbaijan, Kazakhstan, Kyrgyz Republic, Tajikistan, Turkey, Turkmenistan; observers: Iran, Pakistan"}},"source":"talking-points"},{"text":{"original":"en","en":"The same seven and two","ru":"Те же семь и два","kk":"Сол жеті мүше мен екі бақылаушы","renders":{"ru":"The same seven and two","kk":"The same seven and two"}},"source":"iom-leaflet"},{"text":{"original":"en","en":"The same seven and two","ru":"Те же семь и два","kk":"Сол жеті мүше мен екі бақылаушы","renders":{"ru":"The same seven and two","kk":"The same seven and two"}},"source":"iom-kz"},{"text":{"original":"en","en":"China is among “Member and Observer States” at the 1st SOM","ru":"На 1-м ССДЛ Китай — среди «государств-членов и наблюдателей»","kk":"1-кеңесте Қытай «мүше және бақылаушы мемлекеттер» қатарында","renders":{"ru":"China is among “Member and Observer States” at the 1st SOM","kk":"China is among “Member and Observer States” at the 1st SOM"}},"source":"unhcr-kz"},{"text":{"original":"en","en":"At the 2nd SOM China is a Guest State","ru":"На 2-м ССДЛ Китай — приглашённое государство","kk":"2-кеңесте Қытай — шақырылған мемлекет","renders":{"ru":"At the 2nd SOM China is a Guest State","kk":"At the 2nd SOM China is a Guest State"}},"source":"talking-points"},{"text":{"original":"en","en":"In 2016: “Turkmenistan (tbc)”","ru":"В 2016 г.: «Туркменистан (уточняется)»","kk":"2016 жыл: «Түрікменстан (нақтылануда)»","renders":{"ru":"In 2016: “Turkmenistan (tbc)”","kk":"In 2016: “Turkmenistan (tbc)”"}},"source":"public-unhcr"},{"text":{"original":"en","en":"In 2023: Uzbekistan wished to become a member; Italy and the Organization of Turkic States asked to be observers","ru":"В 2023 г.: Узбекистан хотел стать членом; Италия и Организация тюркских государств просили статус наблюдателя","kk":"2023 жыл: Өзбекстан мүше болғысы келетінін білдірді; Италия мен Түркі мемлекеттері ұйымы бақылаушы мәртебесін сұрады","renders":{"ru":"In 2023: Uzbekistan wished to become a member; Italy and the Organization of Turkic States asked to be observers","kk":"In 2023: Uzbekistan wished to become a member; Italy and the Organization of Turkic States asked to be observers"}},"source":"public-ots"}],"treatment":{"original":"en","en":"Seven members and two observers stand from the launch; who came to a meeting, and as what, is kept with that meeting.","ru":"Семь членов и два наблюдателя значатся со дня начала работы; кто и в каком качестве был на совещании, записано при нём.","kk":"Жеті мүше мен екі бақылаушы жұмыс басталған күннен тұр; кеңеске кім және қандай мәртебемен қатысқаны сол кеңестің жазбасында.","renders":{"ru":"Seven members and two observers stand from the launch; who came to a meeting, and as what, is kept with that meeting.","kk":"Seven members and two observers stand from the launch; who came to a meeting, and as what, is kept with that meeting."}}},{"about":{"original":"en","en":"When the Process began","ru":"Когда начался Процесс","kk":"Процесс қашан басталды","renders":{"ru":"When the Process began","kk":"When the Process began"}},"kind":"fact","versions":[{"text":{"original":"en","en":"Initiated in 2011 by the Government of Kazakhstan, IOM and UNHCR; launched as a Regional Consultative Process on 5 June 2013","ru":"Инициирован в 2011 г. Правительством Казахстана, МОМ и УВКБ ООН; начат как региональный консультативный процесс 5 июня 2013 г.","kk":"2011 жылы Қазақстан Үкіметі, ХКҰ және БҰҰ БЖКБ бастама көтерді; өңірлік консультативтік процесс ретінде 2013 жылғы 5 маусымда басталды","renders":{"ru":"Initiated in 2011 by the Government of Kazakhstan, IOM and UNHCR; launched as a Regional Consultative Process on 5 June 2013","kk":"Initiated in 2011 by the Government of Kazakhstan, IOM and UNHCR; launched as a Regional Consultative Process on 5 June 2013"}},"source":"talking-points"},{"text":{"original":"en","en":"Initiated in 2011; launched on 5 June 2013","ru":"Инициирован в 2011 г.; начат 5 июня 2013 г.","kk":"2011 жылы бастама көтерілді; 2013 жылғы 5 маусымда басталды","renders":{"ru":"Initiated in 2011; launched on 5 June 2013","kk":"Initiated in 2011; launched on 5 June 2013"}},"source":"iom-leaflet"},{"text":{"original":"en","en":"Conceived in 2010","ru":"Задуман в 2010 г.","kk":"2010 жылы ойластырылды","renders":{"ru":"Conceived in 2010","kk":"Conceived in 2010"}},"source":"public-unhcr"}],"treatment":{"original":"en","en":"Each of these beginnings keeps its own date; the Chair and membership are counted from the launch.","ru":"Каждое из этих начал сохраняет свою дату; председательство и членство считаются со дня начала работы.","kk":"Бұл бастаулардың әрқайсысының өз күні сақталады; төрағалық пен мүшелік жұмыс басталған күннен есептеледі.","renders":{"ru":"Each of these beginnings keeps its own date; the Chair and membership are counted from the launch.","kk":"Each of these beginnings keeps its own date; the Chair and membership are counted from the launch."}}},{"about":{"original":"en","en":"Whether the conference of March 2011 was ministerial","ru":"Была ли конференция марта 2011 г. министерской","kk":"2011 жылғы наурыздағы конференция министрлік болды ма","renders":{"ru":"Whether the conference of March 2011 was ministerial","kk":"Whether the conference of March 2011 was ministerial"}},"kind":"name","versions":[{"text":{"original":"en","en":"“First Regional Ministerial Conference”, in the list of events","ru":"«First Regional Ministerial Conference», в перечне мероприятий","kk":"«First Regional Ministerial Conference», іс-шаралар тізімінде","renders":{"ru":"“First Regional Ministerial Conference”, in the list of events","kk":"“First Regional Ministerial Conference”, in the list of events"}},"source":"talking-points"},{"text":{"original":"en","en":"“Regional Conference”, in the text","ru":"«Regional Conference», в тексте","kk":"«Regional Conference», мәтінде","renders":{"ru":"“Regional Conference”, in the text","kk":"“Regional Conference”, in the text"}},"source":"talking-points"},{"text":{"original":"en","en":"“Regional Conference”","ru":"«Regional Conference»","kk":"«Regional Conference»","renders":{"ru":"“Regional Conference”","kk":"“Regional Conference”"}},"source":"iom-leaflet"}],"treatment":{"original":"en","en":"It stands as a conference, with all its titles.","ru":"Она записана как конференция, со всеми её названиями.","kk":"Ол конференция ретінде, барлық атауларымен жазылған.","renders":{"ru":"It stands as a conference, with all its titles.","kk":"It stands as a conference, with all its titles."}}},{"about":{"original":"en","en":"Who was in the Chair in July 2015","ru":"Кто председательствовал в июле 2015 г.","kk":"2015 жылғы шілдеде кім төрағалық етті","renders":{"ru":"Who was in the Chair in July 2015","kk":"Who was in the Chair in July 2015"}},"kind":"fact","versions":[{"text":{"original":"en","en":"Of 14 July 2015: Birzhan Nurymbetov “former”, Almazbek Asanbayev “current” Chairperson","ru":"На 14 июля 2015 г.: Birzhan Nurymbetov — «бывший», Almazbek Asanbayev — «действующий» Председатель","kk":"2015 жылғы 14 шілдеге: Birzhan Nurymbetov — «бұрынғы», Almazbek Asanbayev — «қазіргі» төраға","renders":{"ru":"Of 14 July 2015: Birzhan Nurymbetov “former”, Almazbek Asanbayev “current” Chairperson","kk":"Of 14 July 2015: Birzhan Nurymbetov “former”, Almazbek Asanbayev “current” Chairperson"}},"source":"unhcr-kz"},{"text":{"original":"en","en":"Kazakhstan is “the current chair”","ru":"Казахстан — «нынешний Председатель»","kk":"Қазақстан — «қазіргі төраға»","renders":{"ru":"Kazakhstan is “the current chair”","kk":"Kazakhstan is “the current chair”"}},"source":"talking-points"},{"text":{"original":"en","en":"Kazakhstan is “the current Chair”","ru":"Казахстан — «нынешний Председатель»","kk":"Қазақстан — «қазіргі Төраға»","renders":{"ru":"Kazakhstan is “the current Chair”","kk":"Kazakhstan is “the current Chair”"}},"source":"iom-kz"},{"text":{"original":"en","en":"Kazakhstan from June 2013 to November 2016","ru":"Казахстан с июня 2013 г. по ноябрь 2016 г.","kk":"Қазақстан 2013 жылғы маусымнан 2016 жылғы қарашаға дейін","renders":{"ru":"Kazakhstan from June 2013 to November 2016","kk":"Kazakhstan from June 2013 to November 2016"}},"source":"public-unhcr"}],"treatment":{"original":"en","en":"Found from the dated terms: Kazakhstan; “former” and “current” are not carried over.","ru":"Определено по датам сроков: Казахстан; «бывший» и «нынешний» не переносятся.","kk":"Мерзімдердің күндері бойынша анықталды: Қазақстан; «бұрынғы» және «қазіргі» сөздері көшірілмейді.","renders":{"ru":"Found from the dated terms: Kazakhstan; “former” and “current” are not carried over.","kk":"Found from the dated terms: Kazakhstan; “former” and “current” are not carried over."}}},{"about":{"original":"en","en":"What IOM and UNHCR together are called","ru":"Как называются МОМ и УВКБ ООН вместе","kk":"ХКҰ мен БҰҰ БЖКБ бірге қалай аталады","renders":{"ru":"What IOM and UNHCR together are called","kk":"What IOM and UNHCR together are called"}},"kind":"name","versions":[{"text":{"original":"en","en":"“Secretariat”, performing the functions of the Support Unit","ru":"«Секретариат», выполняющий функции Группы поддержки","kk":"Қолдау тобының міндетін атқаратын «Secretariat»","renders":{"ru":"“Secretariat”, performing the functions of the Support Unit","kk":"“Secretariat”, performing the functions of the Support Unit"}},"source":"talking-points"},{"text":{"original":"en","en":"“Support Unit”, run by both","ru":"«Группа поддержки», работу которой ведут обе организации","kk":"Екі ұйым бірге жүргізетін «Support Unit»","renders":{"ru":"“Support Unit”, run by both","kk":"“Support Unit”, run by both"}},"source":"iom-kz"}],"treatment":{"original":"en","en":"One body, called the Support Unit.","ru":"Один орган, называемый Группой поддержки.","kk":"Қолдау тобы деп аталатын бір орган.","renders":{"ru":"One body, called the Support Unit.","kk":"One body, called the Support Unit."}}},{"about":{"original":"en","en":"What was done on 5 June 2013 with the paper on how the Process works","ru":"Что 5 июня 2013 г. сделано с «Условиями функционирования» (Operating Modalities)","kk":"2013 жылғы 5 маусымда Operating Modalities құжатымен не істелді","renders":{"ru":"What was done on 5 June 2013 with the paper on how the Process works","kk":"What was done on 5 June 2013 with the paper on how the Process works"}},"kind":"name","versions":[{"text":{"original":"en","en":"“Operating Modalities”, endorsed","ru":"«Operating Modalities», одобрен","kk":"«Operating Modalities», мақұлданған","renders":{"ru":"“Operating Modalities”, endorsed","kk":"“Operating Modalities”, endorsed"}},"source":"talking-points"},{"text":{"original":"en","en":"“Operating Mechanism”, approved","ru":"«Operating Mechanism», утверждён","kk":"«Operating Mechanism», бекітілген","renders":{"ru":"“Operating Mechanism”, approved","kk":"“Operating Mechanism”, approved"}},"source":"agenda-som-5"}],"treatment":{"original":"en","en":"One paper, Operating Modalities, endorsed; the wording of 2018 stands with its source.","ru":"Один документ, «Operating Modalities», одобрен; формулировка 2018 г. приведена с её источником.","kk":"Бір құжат, «Operating Modalities», мақұлданған; 2018 жылғы тұжырымы дереккөзімен берілген.","renders":{"ru":"One paper, Operating Modalities, endorsed; the wording of 2018 stands with its source.","kk":"One paper, Operating Modalities, endorsed; the wording of 2018 stands with its source."}}},{"about":{"original":"en","en":"How the five objectives are worded","ru":"Как сформулированы пять целей","kk":"Бес мақсат қалай тұжырымдалған","renders":{"ru":"How the five objectives are worded","kk":"How the five objectives are worded"}},"kind":"name","versions":[{"text":{"original":"en","en":"“irregular migration”, “persons on the move”","ru":"«irregular migration», «persons on the move»","kk":"«irregular migration», «persons on the move»","renders":{"ru":"“irregular migration”, “persons on the move”","kk":"“irregular migration”, “persons on the move”"}},"source":"talking-points"},{"text":{"original":"en","en":"The same five in the same order: “unregulated migration”, “displaced persons”","ru":"Те же пять в том же порядке: «unregulated migration», «displaced persons»","kk":"Сол бесеуі, сол ретпен: «unregulated migration», «displaced persons»","renders":{"ru":"The same five in the same order: “unregulated migration”, “displaced persons”","kk":"The same five in the same order: “unregulated migration”, “displaced persons”"}},"source":"agenda-som-5"}],"treatment":{"original":"en","en":"The record condenses the talking points; the other wording belongs to the agenda of the 5th SOM.","ru":"В реестре кратко изложены тезисы; другая формулировка принадлежит повестке дня 5-го ССДЛ.","kk":"Тізілімде тезистер қысқаша берілген; екінші тұжырым 5-кеңестің күн тәртібінен.","renders":{"ru":"The record condenses the talking points; the other wording belongs to the agenda of the 5th SOM.","kk":"The record condenses the talking points; the other wording belongs to the agenda of the 5th SOM."}}},{"about":{"original":"en","en":"Turkey or Türkiye","ru":"Turkey или Türkiye","kk":"Turkey немесе Türkiye","renders":{"ru":"Turkey or Türkiye","kk":"Turkey or Türkiye"}},"kind":"name","versions":[{"text":{"original":"en","en":"“the Republic of Turkey”","ru":"«the Republic of Turkey»","kk":"«the Republic of Turkey»","renders":{"ru":"“the Republic of Turkey”","kk":"“the Republic of Turkey”"}},"source":"talking-points"},{"text":{"original":"en","en":"“Turkey”","ru":"«Turkey»","kk":"«Turkey»","renders":{"ru":"“Turkey”","kk":"“Turkey”"}},"source":"iom-leaflet"},{"text":{"original":"en","en":"Türkiye at the United Nations since 1 June 2022","ru":"Türkiye в ООН с 1 июня 2022 г.","kk":"БҰҰ-да 2022 жылғы 1 маусымнан бастап Türkiye","renders":{"ru":"Türkiye at the United Nations since 1 June 2022","kk":"Türkiye at the United Nations since 1 June 2022"}},"source":"public-reports"}],"treatment":{"original":"en","en":"Turkey until 31 May 2022, Türkiye since, in the same place of the order.","ru":"Turkey до 31 мая 2022 г., Türkiye с 1 июня 2022 г., на том же месте в порядке; по-русски — Турция.","kk":"2022 жылғы 31 мамырға дейін Turkey, содан кейін Türkiye, реттегі орны сол күйінде; қазақша — Түркия.","renders":{"ru":"Turkey until 31 May 2022, Türkiye since, in the same place of the order.","kk":"Turkey until 31 May 2022, Türkiye since, in the same place of the order."}}},{"about":{"original":"en","en":"Kyrgyzstan or the Kyrgyz Republic; Turkmenistan","ru":"Кыргызстан или Кыргызская Республика; Туркменистан","kk":"Қырғызстан немесе Қырғыз Республикасы; Түрікменстан","renders":{"ru":"Kyrgyzstan or the Kyrgyz Republic; Turkmenistan","kk":"Kyrgyzstan or the Kyrgyz Republic; Turkmenistan"}},"kind":"name","versions":[{"text":{"original":"en","en":"Both “Kyrgyzstan” and “the Kyrgyz Republic”; Turkmenistan has one form","ru":"И «Кыргызстан», и «Кыргызская Республика»; у Туркменистана одна форма","kk":"«Қырғызстан» да, «Қырғыз Республикасы» да; Түрікменстанның бір ғана түрі бар","renders":{"ru":"Both “Kyrgyzstan” and “the Kyrgyz Republic”; Turkmenistan has one form","kk":"Both “Kyrgyzstan” and “the Kyrgyz Republic”; Turkmenistan has one form"}},"source":"talking-points"},{"text":{"original":"en","en":"“Kyrgyz Republic” among short names","ru":"«Кыргызская Республика» среди кратких названий","kk":"Қысқа атаулар арасында «Қырғыз Республикасы»","renders":{"ru":"“Kyrgyz Republic” among short names","kk":"“Kyrgyz Republic” among short names"}},"source":"iom-leaflet"},{"text":{"original":"en","en":"Both: “Bishkek, Kyrgyzstan” and “the Government of the Kyrgyz Republic”","ru":"И то и другое: «Бишкек, Кыргызстан» и «Правительство Кыргызской Республики»","kk":"Екеуі де: «Бішкек, Қырғызстан» және «Қырғыз Республикасының Үкіметі»","renders":{"ru":"Both: “Bishkek, Kyrgyzstan” and “the Government of the Kyrgyz Republic”","kk":"Both: “Bishkek, Kyrgyzstan” and “the Government of the Kyrgyz Republic”"}},"source":"agenda-som-5"}],"treatment":{"original":"en","en":"Short and official names are kept for each language; for Turkmenistan they are the same.","ru":"Краткое и официальное названия хранятся для каждого языка; у Туркменистана они совпадают.","kk":"Қысқа және ресми атаулар әр тілде сақталады; Түрікменстанда олар бірдей.","renders":{"ru":"Short and official names are kept for each language; for Turkmenistan they are the same.","kk":"Short and official names are kept for each language; for Turkmenistan they are the same."}}},{"about":{"original":"en","en":"How long a term lasts, and who held it for the Kyrgyz Republic","ru":"Сколько длится срок и кто занимал пост от Кыргызской Республики","kk":"Мерзім қанша уақытқа созылады және Қырғыз Республикасы атынан оны кім атқарды","renders":{"ru":"How long a term lasts, and who held it for the Kyrgyz Republic","kk":"How long a term lasts, and who held it for the Kyrgyz Republic"}},"kind":"fact","versions":[{"text":{"original":"en","en":"Rotation every two years; the Kyrgyz Republic from November 2016 to November 2018","ru":"Ротация каждые два года; Кыргызская Республика с ноября 2016 г. по ноябрь 2018 г.","kk":"Екі жыл сайын ротация; Қырғыз Республикасы 2016 жылғы қарашадан 2018 жылғы қарашаға дейін","renders":{"ru":"Rotation every two years; the Kyrgyz Republic from November 2016 to November 2018","kk":"Rotation every two years; the Kyrgyz Republic from November 2016 to November 2018"}},"source":"public-unhcr"},{"text":{"original":"en","en":"2016: Almazbek Asanbayev","ru":"2016 г.: Almazbek Asanbayev","kk":"2016 жыл: Almazbek Asanbayev","renders":{"ru":"2016: Almazbek Asanbayev","kk":"2016: Almazbek Asanbayev"}},"source":"unhcr-kz"},{"text":{"original":"en","en":"September 2018: Ibraimzhanov Bolotbek Saparbayevich","ru":"сентябрь 2018 г.: Ibraimzhanov Bolotbek Saparbayevich","kk":"2018 жылғы қыркүйек: Ibraimzhanov Bolotbek Saparbayevich","renders":{"ru":"September 2018: Ibraimzhanov Bolotbek Saparbayevich","kk":"September 2018: Ibraimzhanov Bolotbek Saparbayevich"}},"source":"agenda-som-5"}],"treatment":{"original":"en","en":"A chairmanship and a Chairperson are dated apart: one term may see several persons, and real terms are not always two years.","ru":"Председательство и Председатель датируются отдельно: в одном сроке может быть несколько лиц, а сроки не всегда равны двум годам.","kk":"Төрағалық пен төраға бөлек күнмен жазылады: бір мерзімде бірнеше адам болуы мүмкін, нақты мерзімдер әрдайым екі жыл емес.","renders":{"ru":"A chairmanship and a Chairperson are dated apart: one term may see several persons, and real terms are not always two years.","kk":"A chairmanship and a Chairperson are dated apart: one term may see several persons, and real terms are not always two years."}}},{"about":{"original":"en","en":"What those who are not members are called","ru":"Как называют тех, кто не входит в число членов","kk":"Мүше еместер қалай аталады","renders":{"ru":"What those who are not members are called","kk":"What those who are not members are called"}},"kind":"name","versions":[{"text":{"original":"en","en":"“Guest States”, 2nd SOM","ru":"«приглашённые государства», 2-е ССДЛ","kk":"«шақырылған мемлекеттер», 2-кеңес","renders":{"ru":"“Guest States”, 2nd SOM","kk":"“Guest States”, 2nd SOM"}},"source":"talking-points"},{"text":{"original":"en","en":"“donor community and private sector”, training of September 2015","ru":"«донорское сообщество и частный сектор», тренинг сентября 2015 г.","kk":"«донорлар қауымдастығы және жеке сектор», 2015 жылғы қыркүйектегі тренинг","renders":{"ru":"“donor community and private sector”, training of September 2015","kk":"“donor community and private sector”, training of September 2015"}},"source":"talking-points"},{"text":{"original":"en","en":"“Resource Persons”, 1st SOM","ru":"«приглашённые эксперты», 1-е ССДЛ","kk":"«шақырылған сарапшылар», 1-кеңес","renders":{"ru":"“Resource Persons”, 1st SOM","kk":"“Resource Persons”, 1st SOM"}},"source":"unhcr-kz"},{"text":{"original":"en","en":"An observer State and the Chair of another process under “participating government representatives”","ru":"Государство-наблюдатель и Председатель другого процесса среди «представителей участвующих правительств»","kk":"«participating government representatives» қатарында бақылаушы мемлекет пен басқа процестің Төрағасы","renders":{"ru":"An observer State and the Chair of another process under “participating government representatives”","kk":"An observer State and the Chair of another process under “participating government representatives”"}},"source":"agenda-som-5"}],"treatment":{"original":"en","en":"Each keeps the capacity its source gives at that event; without one it stands as participating.","ru":"Каждый сохраняет статус, данный источником на этом мероприятии; если его нет, значится участвующим.","kk":"Әркім сол іс-шарада дереккөз берген мәртебесін сақтайды; мәртебе жоқ болса, қатысушы деп жазылады.","renders":{"ru":"Each keeps the capacity its source gives at that event; without one it stands as participating.","kk":"Each keeps the capacity its source gives at that event; without one it stands as participating."}}}]');
INSERT INTO setting VALUES('demo-record','"2026-11-20T09:00:20.770Z"');
CREATE TABLE `acknowledged_save` (
	`account_id` text NOT NULL,
	`key` text NOT NULL,
	`command` text NOT NULL,
	`input_hash` text NOT NULL,
	`outcome` text NOT NULL,
	`saved_at` text NOT NULL
);
CREATE TABLE `slot` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`day_id` text NOT NULL,
	`rank` integer NOT NULL,
	`start` text NOT NULL,
	`end` text,
	`kind` text NOT NULL,
	`item_id` text NOT NULL,
	`continued` integer DEFAULT false NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`,`meeting_id`) REFERENCES `agenda_item`(`id`,`meeting_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`day_id`,`meeting_id`) REFERENCES `meeting_day`(`id`,`meeting_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "slot_kind" CHECK("slot"."kind" in ('registration', 'opening', 'session', 'discussion', 'break', 'meal', 'photo', 'closing', 'ceremony', 'reception', 'other')),
	CONSTRAINT "slot_start" CHECK("slot"."start" glob '[0-2][0-9]:[0-5][0-9]' and "slot"."start" < '24:00'),
	CONSTRAINT "slot_end" CHECK("slot"."end" is null or ("slot"."end" glob '[0-2][0-9]:[0-5][0-9]' and "slot"."end" < '24:00' and "slot"."end" > "slot"."start")),
	CONSTRAINT "slot_version" CHECK("slot"."version" >= 1)
);
INSERT INTO slot VALUES('52f2aa47-a0ea-880d-81ee-5a102a57631e','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'b8ca9226-2229-4b23-abc3-5895903bbb3a',1,'12:30','13:00','registration','21a9b091-f381-8c7e-8764-dd1e97874fcd',0,NULL);
INSERT INTO slot VALUES('b60243b1-e8b3-8c52-8b16-7ea2b9239f00','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'b8ca9226-2229-4b23-abc3-5895903bbb3a',2,'13:00','14:00','meal','575cd681-6405-8283-8d78-39bbe3d409c8',0,NULL);
INSERT INTO slot VALUES('23a04ca5-549b-8b63-837f-7d37df7dc1c1','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'b8ca9226-2229-4b23-abc3-5895903bbb3a',3,'14:00','14:30','opening','3a27a353-2c66-8ed2-8675-ebaf612dee19',0,NULL);
INSERT INTO slot VALUES('85c8cf13-c2ba-8fb7-8995-a7e4c583266d','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'b8ca9226-2229-4b23-abc3-5895903bbb3a',4,'14:30','15:00','photo','fb29ff90-aee7-88a9-8efd-45771310f396',0,NULL);
INSERT INTO slot VALUES('16ca40fa-81f5-8d2c-8a86-763a880a3658','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'b8ca9226-2229-4b23-abc3-5895903bbb3a',5,'15:00','16:00','session','d9acbd76-5c3d-803b-8d71-e44c7dd81053',0,NULL);
INSERT INTO slot VALUES('3c77b9c9-d237-8eb5-867a-8832a44be5ab','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'b8ca9226-2229-4b23-abc3-5895903bbb3a',6,'16:00','16:30','break','02b0f30f-3c9b-858d-8938-d969039e8d55',0,NULL);
INSERT INTO slot VALUES('08120e95-af40-8e67-8ce0-a86ef4c140e4','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'b8ca9226-2229-4b23-abc3-5895903bbb3a',7,'16:30','17:30','session','78fb4c0f-7f48-8950-8066-d9e2d0ed8732',0,NULL);
INSERT INTO slot VALUES('1fbb8692-c81e-83ff-8c5b-4ecd03c5ca7d','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'b8ca9226-2229-4b23-abc3-5895903bbb3a',8,'17:30','18:00','discussion','0761b463-3bf0-80d6-8b32-c18eb5ef96d9',0,NULL);
INSERT INTO slot VALUES('54d5f13c-f830-85b2-8868-774ae681f1f6','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'36367f46-ab3f-4555-8022-e62ff5a62863',1,'08:30','09:00','registration','7f43229c-83c3-818c-8f86-68914329ab8d',0,NULL);
INSERT INTO slot VALUES('2fa3d01d-78bb-81d9-811d-15c4d12c1d9f','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'36367f46-ab3f-4555-8022-e62ff5a62863',2,'09:00','09:30','opening','9f538549-0ce0-8b5d-8825-e2b9084d13e9',0,NULL);
INSERT INTO slot VALUES('84c69f50-1dbf-8b04-83bb-3f2e7c46960e','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'36367f46-ab3f-4555-8022-e62ff5a62863',3,'09:30','11:00','session','f6d59158-04ba-8ff6-8ae5-9447087386bd',0,NULL);
INSERT INTO slot VALUES('f299dbf0-9503-8f9b-85a1-a9bb0a93e359','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'36367f46-ab3f-4555-8022-e62ff5a62863',4,'11:00','11:30','break','b908ab3a-0658-884a-88d3-e4ad4a50875b',0,NULL);
INSERT INTO slot VALUES('b0a01556-5b17-8963-8944-460bea2a6f4f','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'36367f46-ab3f-4555-8022-e62ff5a62863',5,'11:30','13:00','session','f6d59158-04ba-8ff6-8ae5-9447087386bd',1,NULL);
INSERT INTO slot VALUES('f52c0117-2d29-8c31-874d-f33467a6bf36','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'36367f46-ab3f-4555-8022-e62ff5a62863',6,'13:00','14:00','meal','8b67dc73-3c52-81de-86f7-18d924f82f39',0,NULL);
INSERT INTO slot VALUES('6c1b29e5-847f-8348-8fb3-d47c7d4c1fae','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'36367f46-ab3f-4555-8022-e62ff5a62863',7,'14:00','16:00','session','babb8972-9809-8a67-82e7-d1a2363de640',0,NULL);
INSERT INTO slot VALUES('7099e3ec-df95-8b99-883c-41a171a701f2','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'36367f46-ab3f-4555-8022-e62ff5a62863',8,'16:00','16:30','break','1593d1d7-7aef-8dc8-8346-3f5a26272a47',0,NULL);
INSERT INTO slot VALUES('8763ac2c-2c30-8176-89ed-be9be9ff6137','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'36367f46-ab3f-4555-8022-e62ff5a62863',9,'16:30','17:30','session','0a60d4f8-e64a-8334-87b4-0d751ab01180',0,NULL);
INSERT INTO slot VALUES('a264bd44-980f-85c2-8165-6fce79894afd','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'36367f46-ab3f-4555-8022-e62ff5a62863',10,'17:30','18:00','closing','6be73ea1-2125-8ba1-8615-14633f9b3712',0,NULL);
INSERT INTO slot VALUES('7dd94950-8463-86b9-8659-170f83057bcd','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'36367f46-ab3f-4555-8022-e62ff5a62863',11,'18:00',NULL,'reception','517ca9d9-88c0-8275-822f-d93695f9a3a6',0,NULL);
INSERT INTO slot VALUES('c93b1f87-cd1b-8f37-8f14-44cd32e06c0a','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',2,'0266cedd-6872-4030-b279-7306ef97d2a6',1,'09:00','09:25','registration','ceaeb492-74cb-8883-80a7-7e6a735568fe',0,NULL);
INSERT INTO slot VALUES('435a79ac-e253-88b7-87b1-2a4ce14398c2','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',1,'0266cedd-6872-4030-b279-7306ef97d2a6',2,'09:30','10:00','opening','fcf002b2-36bc-8b1f-835a-3fd1e73a9ad9',0,NULL);
INSERT INTO slot VALUES('181334d8-5c23-872e-8cc5-c612893464fc','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',1,'0266cedd-6872-4030-b279-7306ef97d2a6',3,'10:00','11:30','session','cdddd2b2-ec53-8344-8a78-e205c4380d7f',0,NULL);
INSERT INTO slot VALUES('804a7514-cc95-8006-8c78-ce01778fb99b','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',1,'0266cedd-6872-4030-b279-7306ef97d2a6',4,'11:15','11:45','break','842e4fd7-288a-8182-8095-85c723f089ae',0,NULL);
INSERT INTO slot VALUES('cc51d6d6-a20d-882b-8eae-ff8a609d58fd','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',1,'0266cedd-6872-4030-b279-7306ef97d2a6',5,'12:00','13:00','discussion','4a23e637-5b5c-870f-83d3-2d3755a88560',0,NULL);
INSERT INTO slot VALUES('2487a76b-e73a-8a2d-8a0d-fb9e51ce0e24','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',1,'0266cedd-6872-4030-b279-7306ef97d2a6',6,'13:00','14:00','meal','05f2bac4-827d-8cf3-8b1b-1a49f033279e',0,NULL);
INSERT INTO slot VALUES('64e5b270-a040-8aa7-8ed2-b0fe4a939af1','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',1,'281f9641-8592-4ed6-b6c2-2fd71f074020',1,'09:30','11:00','session','cdddd2b2-ec53-8344-8a78-e205c4380d7f',1,NULL);
INSERT INTO slot VALUES('2a52150a-4fc8-8d68-8717-0dd6e4e62796','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',1,'281f9641-8592-4ed6-b6c2-2fd71f074020',2,'11:00','11:30','closing','1989b5fa-0027-822e-8983-c14e4004ca6a',0,NULL);
CREATE TABLE `chairmanship` (
	`id` text PRIMARY KEY NOT NULL,
	`state_code` text NOT NULL,
	`effective_on` text NOT NULL,
	`precision` text NOT NULL,
	`ends_on` text,
	`ceremony_on` text,
	`source` text NOT NULL, `replaced_at` text, `ceremony_from` text, `ceremony_planned` integer DEFAULT false NOT NULL, `ceremony_at` text, `ceremony_source` text,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "chairmanship_precision" CHECK("chairmanship"."precision" in ('day', 'month')),
	CONSTRAINT "chairmanship_order" CHECK("chairmanship"."ends_on" is null or "chairmanship"."effective_on" < "chairmanship"."ends_on")
);
INSERT INTO chairmanship VALUES('79ee3f3c-a89c-44a7-b161-925aabe06a59','KZ','2013-06-05','month',NULL,NULL,'public-unhcr',NULL,NULL,0,NULL,NULL);
INSERT INTO chairmanship VALUES('fb3ba8a6-cb40-403d-b9d5-89090fa70230','KG','2016-11-01','month',NULL,'2016-09-20','public-unhcr',NULL,'2016-09-19',0,'som-3','unhcr-kz');
INSERT INTO chairmanship VALUES('8ede2585-0087-4414-82af-a03898cd3fdc','TJ','2018-11-01','month',NULL,'2018-09-28','public-unhcr',NULL,NULL,1,'som-5','agenda-som-5');
INSERT INTO chairmanship VALUES('fdc5a152-9ba1-4240-b14e-531dc714f027','TR','2021-01-01','month',NULL,NULL,'public-unhcr',NULL,NULL,0,NULL,NULL);
INSERT INTO chairmanship VALUES('e9aefd35-ccbc-405b-b158-37b2d21f9286','AZ','2023-03-28','day',NULL,NULL,'public-ots',NULL,NULL,0,NULL,NULL);
INSERT INTO chairmanship VALUES('7256e878-ffbc-4ac1-9078-30b56878b8af','KZ','2025-04-24','day',NULL,NULL,'public-press',NULL,NULL,0,NULL,NULL);
CREATE TABLE `convocation` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`decision` text NOT NULL,
	`decided_at` text NOT NULL,
	`decided_by` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "convocation_decision" CHECK("convocation"."decision" in ('convened', 'postponed', 'cancelled'))
);
CREATE TABLE `meeting_team_member` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`account_id` text NOT NULL,
	`joined_at` text NOT NULL,
	`left_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `participation` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`state_code` text,
	`organization_id` text,
	`capacity` text NOT NULL, `ended_at` text, `reason` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "participation_who" CHECK(("participation"."state_code" is null) <> ("participation"."organization_id" is null)),
	CONSTRAINT "participation_capacity" CHECK("participation"."capacity" in ('member', 'observer', 'guest', 'organization', 'resource'))
);
INSERT INTO participation VALUES('60de5a4e-b21c-40d9-9a2a-d9493ebe946a','8e0ac057-b159-417c-a41b-7a6a79d443a6','AF',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('c6075e00-12da-48b1-ba82-d79d0140a8d0','8e0ac057-b159-417c-a41b-7a6a79d443a6','AZ',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('b5d21680-48d4-4254-b240-0e2bb1f04671','8e0ac057-b159-417c-a41b-7a6a79d443a6','KZ',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('d30bcaf3-8e70-4c96-8f27-1cad5d2907f3','8e0ac057-b159-417c-a41b-7a6a79d443a6','KG',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('82229b9c-0f36-4dd3-b250-3e80691f814d','8e0ac057-b159-417c-a41b-7a6a79d443a6','TJ',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('e32c7988-e9e7-4d90-97e6-eb0725120293','8e0ac057-b159-417c-a41b-7a6a79d443a6','TR',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('e49df0e8-9313-4dfd-b4fc-670d528ac509','8e0ac057-b159-417c-a41b-7a6a79d443a6','TM',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('9610dabf-7196-4383-9b40-ed6dc9594ec9','8e0ac057-b159-417c-a41b-7a6a79d443a6','PK',NULL,'observer',NULL,NULL);
INSERT INTO participation VALUES('7f0c68c1-679d-40d3-97ea-049f7eb26f5b','8e0ac057-b159-417c-a41b-7a6a79d443a6',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','organization',NULL,NULL);
INSERT INTO participation VALUES('5e8a09b4-6656-4f28-87e5-b317ff713277','8e0ac057-b159-417c-a41b-7a6a79d443a6',NULL,'db1a1330-3fce-4dbb-b672-d25ed80532ab','organization',NULL,NULL);
INSERT INTO participation VALUES('9884678e-0798-481b-8e72-d82a08fe5e35','8e0ac057-b159-417c-a41b-7a6a79d443a6',NULL,'46991ecc-ca7b-4125-a139-fbe87b80261f','organization',NULL,NULL);
INSERT INTO participation VALUES('b57887a5-f380-4777-8d0d-019ff52486d8','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','AF',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('9efc17e4-9e7b-45a5-9959-0fee9cd965b4','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','AZ',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('f35dfb91-77a9-46b9-867c-f0ea904b964c','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','KZ',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('22099b69-35a4-4899-8554-ea22b566c1cb','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','KG',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('f385dc06-26fc-47f2-a2eb-88c5471bd5d5','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','TJ',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('272bcccf-9f9b-4e67-803e-f44e10ba770b','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','TR',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('690ec1ae-a37b-4eb2-9de6-21797c224aa6','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','TM',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('d3b7b711-695f-45e5-a74c-1db52ea1f4ad','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','IR',NULL,'observer',NULL,NULL);
INSERT INTO participation VALUES('238a3f4d-d6a7-4380-8385-93d1e9c49605','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','PK',NULL,'observer',NULL,NULL);
INSERT INTO participation VALUES('aee2e626-2b69-468e-860e-789641a72677','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','CN',NULL,'guest',NULL,NULL);
INSERT INTO participation VALUES('d1128f2c-9242-41bd-9680-13c0f7734aa7','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','RU',NULL,'guest',NULL,NULL);
INSERT INTO participation VALUES('00569a91-c8d5-4247-9ce5-80c18281c10c','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','US',NULL,'guest',NULL,NULL);
INSERT INTO participation VALUES('a4351596-834c-45e2-9a36-c32252c660fa','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','AF',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('bcdd7a94-112b-44d9-82ba-dbbb7383f358','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','AZ',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('2be19c8b-41e0-4ff0-8ef1-19139685a478','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','KZ',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('70de76ee-9ec4-4c55-bf41-b86372da3e6e','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','KG',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('6baec777-9cc1-43d2-9acd-398f3d4b5b48','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','TJ',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('1b26d9a5-ba3b-46c4-a646-7eb79fd82d8e','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','TR',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('b7868e39-5449-455a-8d4a-aa8bf5872483','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','TM',NULL,'member',NULL,NULL);
INSERT INTO participation VALUES('7e8ca137-8cef-4e94-b6f0-b45186b6fb0e','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','IR',NULL,'observer',NULL,NULL);
INSERT INTO participation VALUES('5ca1e09f-da18-4673-ba49-d1dab867309e','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','PK',NULL,'observer',NULL,NULL);
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`name` text NOT NULL,
	`sort_name` text NOT NULL,
	`search_name` text NOT NULL,
	`honorific` text,
	`position` text,
	`state_code` text,
	`organization_id` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "person_name_json" CHECK(json_valid("person"."name")),
	CONSTRAINT "person_version" CHECK("person"."version" >= 1)
);
INSERT INTO person VALUES('6682bd85-13ff-8383-806d-835b65c475f0',1,'{"original":"en","en":"Ibraimzhanov Bolotbek Saparbayevich"}','Ibraimzhanov Bolotbek Saparbayevich','ibraimzhanov bolotbek saparbayevich','{"original":"en","en":"Mr","ru":"г-н","renders":{"ru":"Mr","kk":"Mr"},"kk":"мырза"}','{"original":"en","en":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic","ru":"Председатель Алматинского процесса, председатель Государственной службы миграции при Правительстве Кыргызской Республики","renders":{"ru":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic","kk":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic"},"kk":"Алматы процесінің төрағасы, Қырғыз Республикасы Үкіметінің жанындағы Мемлекеттік көші-қон қызметінің төрағасы"}','KG',NULL,'2026-11-20T09:00:14.179Z');
INSERT INTO person VALUES('19f344a8-320e-811c-827d-9285e5d06854',1,'{"original":"en","en":"Victoria Kasabyan"}','Kasabyan Victoria','victoria kasabyan','{"original":"en","en":"Ms.","ru":"г-жа","renders":{"ru":"Ms.","kk":"Ms."},"kk":"ханым"}','{"original":"en","en":"Head of Almaty Office, International Organization for Migration (IOM) / The UN Migration Agency, Sub-regional Coordination Office for Central Asia","ru":"глава офиса в Алматы, Международная организация по миграции (МОМ) / Агентство ООН по миграции, Субрегиональный координационный офис по Центральной Азии","renders":{"ru":"Head of Almaty Office, International Organization for Migration (IOM) / The UN Migration Agency, Sub-regional Coordination Office for Central Asia","kk":"Head of Almaty Office, International Organization for Migration (IOM) / The UN Migration Agency, Sub-regional Coordination Office for Central Asia"},"kk":"Алматыдағы кеңсенің басшысы, Халықаралық көші-қон ұйымы (ХКҰ) / БҰҰ-ның Көші-қон жөніндегі агенттігі, Орталық Азия бойынша Субөңірлік үйлестіру кеңсесі"}',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','2026-11-20T09:00:14.230Z');
INSERT INTO person VALUES('9ae886a3-3670-8776-8f19-bc698fb690a5',1,'{"original":"en","en":"Yasuko Oda"}','Oda Yasuko','yasuko oda','{"original":"en","en":"Ms","ru":"г-жа","renders":{"ru":"Ms","kk":"Ms"},"kk":"ханым"}','{"original":"en","en":"Regional Representative for UNHCR in Central Asia","ru":"Региональный представитель УВКБ ООН в Центральной Азии","renders":{"ru":"Regional Representative for UNHCR in Central Asia","kk":"Regional Representative for UNHCR in Central Asia"},"kk":"БҰҰ БЖКБ-ның Орталық Азиядағы өңірлік өкілі"}',NULL,'db1a1330-3fce-4dbb-b672-d25ed80532ab','2026-11-20T09:00:14.266Z');
INSERT INTO person VALUES('1ddf0434-23bf-8680-80c5-c2b263a3f11f',1,'{"original":"en","en":"Brian Stimmler"}','Stimmler Brian','brian stimmler','{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Deputy Chief of Mission, from the U.S. Embassy in the Kyrgyz Republic","ru":"заместитель главы миссии, Посольство США в Кыргызской Республике","renders":{"ru":"Deputy Chief of Mission, from the U.S. Embassy in the Kyrgyz Republic","kk":"Deputy Chief of Mission, from the U.S. Embassy in the Kyrgyz Republic"},"kk":"миссия басшысының орынбасары, АҚШ-тың Қырғыз Республикасындағы Елшілігі"}','US',NULL,'2026-11-20T09:00:14.310Z');
INSERT INTO person VALUES('7cdedd0b-a194-82e4-80ef-dd1ad2ffbbe8',1,'{"original":"en","en":"Kristina Galstyan"}','Galstyan Kristina','kristina galstyan','{"original":"en","en":"Ms.","ru":"г-жа","renders":{"ru":"Ms.","kk":"Ms."},"kk":"ханым"}','{"original":"en","en":"Migration Policy Officer, International Partnerships Division, IOM Headquarters","ru":"специалист по миграционной политике, Отдел международных партнёрств, штаб-квартира МОМ","renders":{"ru":"Migration Policy Officer, International Partnerships Division, IOM Headquarters","kk":"Migration Policy Officer, International Partnerships Division, IOM Headquarters"},"kk":"көші-қон саясаты жөніндегі маман, Халықаралық серіктестік бөлімі, ХКҰ штаб-пәтері"}',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','2026-11-20T09:00:14.338Z');
INSERT INTO person VALUES('bd2a77e5-5481-8fb7-802b-684230679a58',1,'{"original":"en","en":"David Martineau"}','Martineau David','david martineau','{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Migration Policy Officer, Multilateral Processes Division, IOM Headquarters","ru":"специалист по миграционной политике, Отдел многосторонних процессов, штаб-квартира МОМ","renders":{"ru":"Migration Policy Officer, Multilateral Processes Division, IOM Headquarters","kk":"Migration Policy Officer, Multilateral Processes Division, IOM Headquarters"},"kk":"көші-қон саясаты жөніндегі маман, Көпжақты процестер бөлімі, ХКҰ штаб-пәтері"}',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','2026-11-20T09:00:14.366Z');
INSERT INTO person VALUES('53d5f632-e29c-89de-84cd-bce018496842',1,'{"original":"en","en":"Rustam Nazarzoda"}','Nazarzoda Rustam','rustam nazarzoda','{"original":"en","en":"Lieutenant General","ru":"генерал-лейтенант","renders":{"ru":"Lieutenant General","kk":"Lieutenant General"},"kk":"генерал-лейтенант"}','{"original":"en","en":"the Chairman of the Committee for Emergency Situations and Civil Defense of the Republic of Tajikistan","ru":"председатель Комитета по чрезвычайным ситуациям и гражданской обороне Республики Таджикистан","renders":{"ru":"the Chairman of the Committee for Emergency Situations and Civil Defense of the Republic of Tajikistan","kk":"the Chairman of the Committee for Emergency Situations and Civil Defense of the Republic of Tajikistan"},"kk":"Тәжікстан Республикасының Төтенше жағдайлар және азаматтық қорғаныс комитетінің төрағасы"}','TJ',NULL,'2026-11-20T09:00:14.398Z');
INSERT INTO person VALUES('160278d8-e85f-82b9-877e-9bd2594f0f41',1,'{"original":"en","en":"Vito Trani"}','Trani Vito','vito trani','{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Representative, UNHCR Tajikistan","ru":"Представитель УВКБ ООН в Таджикистане","renders":{"ru":"Representative, UNHCR Tajikistan","kk":"Representative, UNHCR Tajikistan"},"kk":"БҰҰ БЖКБ-ның Тәжікстандағы өкілі"}',NULL,'db1a1330-3fce-4dbb-b672-d25ed80532ab','2026-11-20T09:00:14.434Z');
INSERT INTO person VALUES('a077544a-21d0-8634-8838-de9b93cbb627',1,'{"original":"en","en":"Jonathan Hayes"}','Hayes Jonathan','jonathan hayes','{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Regional Refugee Coordinator, Georgia, Bureau of Populations, Refugees and Migration (BPRM), Government of the United States","ru":"региональный координатор по делам беженцев, Georgia, Бюро по вопросам народонаселения, беженцев и миграции, Правительство Соединённых Штатов","renders":{"ru":"Regional Refugee Coordinator, Georgia, Bureau of Populations, Refugees and Migration (BPRM), Government of the United States","kk":"Regional Refugee Coordinator, Georgia, Bureau of Populations, Refugees and Migration (BPRM), Government of the United States"},"kk":"босқындар істері жөніндегі өңірлік үйлестіруші, Georgia, Халық, босқындар және көші-қон жөніндегі бюро, Америка Құрама Штаттарының Үкіметі"}','US',NULL,'2026-11-20T09:00:14.452Z');
INSERT INTO person VALUES('bbcdeb87-80a7-8497-8da0-038c2cf713fd',1,'{"original":"en","en":"Samat Toktobolotov"}','Toktobolotov Samat','samat toktobolotov','{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic","ru":"заместитель председателя Государственной службы миграции при Правительстве Кыргызской Республики","renders":{"ru":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic","kk":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic"},"kk":"Қырғыз Республикасы Үкіметінің жанындағы Мемлекеттік көші-қон қызметі төрағасының орынбасары"}','KG',NULL,'2026-11-20T09:00:14.478Z');
INSERT INTO person VALUES('9db8d0df-0e1f-8bb9-81c6-5e75ad4b29e2',1,'{"original":"en","en":"Noori Obaid Khan"}','Noori Obaid Khan','noori obaid khan','{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Deputy Director General of the UN & International Conferences Department, Ministry of Foreign Affairs of the Islamic Republic of Afghanistan","ru":"заместитель генерального директора Департамента ООН и международных конференций, Министерство иностранных дел Исламской Республики Афганистан","renders":{"ru":"Deputy Director General of the UN & International Conferences Department, Ministry of Foreign Affairs of the Islamic Republic of Afghanistan","kk":"Deputy Director General of the UN & International Conferences Department, Ministry of Foreign Affairs of the Islamic Republic of Afghanistan"},"kk":"БҰҰ және халықаралық конференциялар департаменті бас директорының орынбасары, Ауғанстан Ислам Республикасының Сыртқы істер министрлігі"}','AF',NULL,'2026-11-20T09:00:14.518Z');
INSERT INTO person VALUES('83fa0c85-f860-8ffa-8dfa-38fea4d4dba7',1,'{"original":"en","en":"Alimirzamin Askerov"}','Askerov Alimirzamin','alimirzamin askerov','{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Chief of the Department for Humanitarian and Social Issues, Ministry of Foreign Affairs of the Republic of Azerbaijan","ru":"начальник Департамента по гуманитарным и социальным вопросам, Министерство иностранных дел Азербайджанской Республики","renders":{"ru":"Chief of the Department for Humanitarian and Social Issues, Ministry of Foreign Affairs of the Republic of Azerbaijan","kk":"Chief of the Department for Humanitarian and Social Issues, Ministry of Foreign Affairs of the Republic of Azerbaijan"},"kk":"Гуманитарлық және әлеуметтік мәселелер департаментінің бастығы, Әзербайжан Республикасының Сыртқы істер министрлігі"}','AZ',NULL,'2026-11-20T09:00:14.534Z');
INSERT INTO person VALUES('8eed594f-0b49-8edd-88bb-1d9b3ca6c7ab',1,'{"original":"en","en":"Akmadi Sarbasov"}','Sarbasov Akmadi','akmadi sarbasov','{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Chair of the Committee of the Ministry of Labour and Social Protection of the Population of the Republic of Kazakhstan.","ru":"председатель Комитета Министерства труда и социальной защиты населения Республики Казахстан","renders":{"ru":"Chair of the Committee of the Ministry of Labour and Social Protection of the Population of the Republic of Kazakhstan.","kk":"Chair of the Committee of the Ministry of Labour and Social Protection of the Population of the Republic of Kazakhstan."},"kk":"Қазақстан Республикасы Еңбек және халықты әлеуметтік қорғау министрлігі Комитетінің төрағасы"}','KZ',NULL,'2026-11-20T09:00:14.562Z');
INSERT INTO person VALUES('00d555be-7b6c-83a1-8c30-943804268a3e',1,'{"original":"en","en":"Tolibdzhon Sharipov"}','Sharipov Tolibdzhon','tolibdzhon sharipov','{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Deputy Head of the Migration Service of the Ministry of Labour, Migration and Population Employment of the Republic of Tajikistan","ru":"заместитель начальника Миграционной службы Министерства труда, миграции и занятости населения Республики Таджикистан","renders":{"ru":"Deputy Head of the Migration Service of the Ministry of Labour, Migration and Population Employment of the Republic of Tajikistan","kk":"Deputy Head of the Migration Service of the Ministry of Labour, Migration and Population Employment of the Republic of Tajikistan"},"kk":"Тәжікстан Республикасы Еңбек, көші-қон және халықты жұмыспен қамту министрлігінің Көші-қон қызметі бастығының орынбасары"}','TJ',NULL,'2026-11-20T09:00:14.582Z');
INSERT INTO person VALUES('7d42be28-daf0-8ea0-88cc-4b0d2d4b9ef2',1,'{"original":"en","en":"Atadurdy Hojayev"}','Hojayev Atadurdy','atadurdy hojayev','{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Head of the State Migration Service for Balkan Velayat, Turkmenistan","ru":"начальник Государственной миграционной службы по Балканскому велаяту, Туркменистан","renders":{"ru":"Head of the State Migration Service for Balkan Velayat, Turkmenistan","kk":"Head of the State Migration Service for Balkan Velayat, Turkmenistan"},"kk":"Балқан уәлаяты бойынша Мемлекеттік көші-қон қызметінің бастығы, Түрікменстан"}','TM',NULL,'2026-11-20T09:00:14.610Z');
INSERT INTO person VALUES('e135014b-785f-8917-85b5-67ee0b62d4f3',1,'{"original":"en","en":"Muhammad Adnan Dayar"}','Dayar Muhammad Adnan','muhammad adnan dayar','{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Deputy Secretary for Refugees, Ministry of States and Frontier Regions (SAFRON), Islamic Republic of Pakistan","ru":"заместитель секретаря по делам беженцев, Министерство по делам штатов и приграничных регионов (SAFRON), Исламская Республика Пакистан","renders":{"ru":"Deputy Secretary for Refugees, Ministry of States and Frontier Regions (SAFRON), Islamic Republic of Pakistan","kk":"Deputy Secretary for Refugees, Ministry of States and Frontier Regions (SAFRON), Islamic Republic of Pakistan"},"kk":"босқындар істері жөніндегі хатшының орынбасары, Штаттар және шекаралас өңірлер министрлігі (SAFRON), Пәкістан Ислам Республикасы"}','PK',NULL,'2026-11-20T09:00:14.624Z');
INSERT INTO person VALUES('63eaedb3-d5a3-8e52-8b42-06108d0a2859',1,'{"original":"en","en":"Aliyr Lebbe Abdul Azeez"}','Azeez Aliyr Lebbe Abdul','aliyr lebbe abdul azeez','{"original":"en","en":"H. E. Mr","ru":"Е. П. г-н","renders":{"ru":"H. E. Mr","kk":"H. E. Mr"},"kk":"Жоғары мәртебелі мырза"}','{"original":"en","en":"Ambassador and Permanent Representative of Sri Lanka to the UN in Geneva, Chair of the Abu Dhabi Dialogue","ru":"Посол и Постоянный представитель Шри-Ланки при ООН в Женеве, Председатель Абу-Дабийского диалога","renders":{"ru":"Ambassador and Permanent Representative of Sri Lanka to the UN in Geneva, Chair of the Abu Dhabi Dialogue","kk":"Ambassador and Permanent Representative of Sri Lanka to the UN in Geneva, Chair of the Abu Dhabi Dialogue"},"kk":"Шри-Ланканың Женевадағы БҰҰ жанындағы Елшісі және Тұрақты өкілі, Абу-Даби диалогінің Төрағасы"}','LK','46991ecc-ca7b-4125-a139-fbe87b80261f','2026-11-20T09:00:14.653Z');
INSERT INTO person VALUES('34f20a20-4db4-8a7b-821c-f64fec4a90bf',1,'{"original":"en","en":"Halina Turina"}','Turina Halina','halina turina','{"original":"en","en":"Ms","ru":"г-жа","renders":{"ru":"Ms","kk":"Ms"},"kk":"ханым"}','{"original":"en","en":"lawyer, Lead international expert – IOM, Belarus","ru":"юрист, ведущий международный эксперт — МОМ, Беларусь","renders":{"ru":"lawyer, Lead international expert – IOM, Belarus","kk":"lawyer, Lead international expert – IOM, Belarus"},"kk":"заңгер, жетекші халықаралық сарапшы — ХКҰ, Беларусь"}',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','2026-11-20T09:00:14.674Z');
INSERT INTO person VALUES('a4f01577-6ac0-887c-869c-94acd6c51c0c',1,'{"original":"en","en":"Denis Dzhivaga"}','Dzhivaga Denis','denis dzhivaga','{"original":"en","en":"Mr","ru":"г-н","renders":{"ru":"Mr","kk":"Mr"},"kk":"мырза"}','{"original":"en","en":"lawyer, National expert – IOM, Kazakhstan","ru":"юрист, национальный эксперт — МОМ, Казахстан","renders":{"ru":"lawyer, National expert – IOM, Kazakhstan","kk":"lawyer, National expert – IOM, Kazakhstan"},"kk":"заңгер, ұлттық сарапшы — ХКҰ, Қазақстан"}',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','2026-11-20T09:00:14.698Z');
INSERT INTO person VALUES('1f8a83bb-346d-8459-8b7f-a8db38b55d77',1,'{"original":"en","en":"Gulnura Idigeeva"}','Idigeeva Gulnura','gulnura idigeeva','{"original":"en","en":"Ms","ru":"г-жа","renders":{"ru":"Ms","kk":"Ms"},"kk":"ханым"}','{"original":"en","en":"lawer, Private Institution ''Information and Advisory Centre ''Daris'', Kazakhstan","ru":"юрист, частное учреждение «Информационно-консультационный центр „Дарис“», Казахстан","renders":{"ru":"lawer, Private Institution ''Information and Advisory Centre ''Daris'', Kazakhstan","kk":"lawer, Private Institution ''Information and Advisory Centre ''Daris'', Kazakhstan"},"kk":"заңгер, «Дарис» ақпараттық-кеңес беру орталығы жеке мекемесі, Қазақстан"}',NULL,'fcbe9239-90cb-49b4-8b02-518afdb2fa60','2026-11-20T09:00:14.722Z');
INSERT INTO person VALUES('09b7a15c-b008-8b25-83f1-7bf0535c7b59',1,'{"original":"en","en":"Zamira Azhigulova"}','Azhigulova Zamira','zamira azhigulova','{"original":"en","en":"Ms","ru":"г-жа","renders":{"ru":"Ms","kk":"Ms"},"kk":"ханым"}','{"original":"en","en":"lawyer, National expert – IOM, Kyrgyzstan","ru":"юрист, национальный эксперт — МОМ, Кыргызстан","renders":{"ru":"lawyer, National expert – IOM, Kyrgyzstan","kk":"lawyer, National expert – IOM, Kyrgyzstan"},"kk":"заңгер, ұлттық сарапшы — ХКҰ, Қырғызстан"}',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','2026-11-20T09:00:14.742Z');
INSERT INTO person VALUES('88e8e526-48c6-8b8c-8720-e0ebdd3cd437',1,'{"original":"en","en":"Takdirshoh Sharipov"}','Sharipov Takdirshoh','takdirshoh sharipov','{"original":"en","en":"Mr","ru":"г-н","renders":{"ru":"Mr","kk":"Mr"},"kk":"мырза"}','{"original":"en","en":"lawyer, National expert - IOM, Tajikistan","ru":"юрист, национальный эксперт — МОМ, Таджикистан","renders":{"ru":"lawyer, National expert - IOM, Tajikistan","kk":"lawyer, National expert - IOM, Tajikistan"},"kk":"заңгер, ұлттық сарапшы — ХКҰ, Тәжікстан"}',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','2026-11-20T09:00:14.766Z');
INSERT INTO person VALUES('4b5dffc7-2409-86ad-8f4f-f4252ef727a3',1,'{"original":"en","en":"Yevgeniy Khon"}','Khon Yevgeniy','yevgeniy khon','{"original":"en","en":"Mr","ru":"г-н","renders":{"ru":"Mr","kk":"Mr"},"kk":"мырза"}','{"original":"en","en":"National Programme Officer, International Organization for Migration (IOM), Subregional Coordination Office for Central Asia.","ru":"национальный сотрудник по программам, Международная организация по миграции (МОМ), Субрегиональный координационный офис по Центральной Азии","renders":{"ru":"National Programme Officer, International Organization for Migration (IOM), Subregional Coordination Office for Central Asia.","kk":"National Programme Officer, International Organization for Migration (IOM), Subregional Coordination Office for Central Asia."},"kk":"бағдарламалар жөніндегі ұлттық қызметкер, Халықаралық көші-қон ұйымы (ХКҰ), Орталық Азия бойынша Субөңірлік үйлестіру кеңсесі"}',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','2026-11-20T09:00:14.790Z');
INSERT INTO person VALUES('c17ca8fe-8359-83c6-845c-f6b4304ecb7b',1,'{"original":"en","en":"Gulnara Ibraeva"}','Ibraeva Gulnara','gulnara ibraeva','{"original":"en","en":"Ms.","ru":"г-жа","renders":{"ru":"Ms.","kk":"Ms."},"kk":"ханым"}','{"original":"en","en":"chief expert analyst, PIL Research Company","ru":"главный эксперт-аналитик, исследовательская компания PIL","renders":{"ru":"chief expert analyst, PIL Research Company","kk":"chief expert analyst, PIL Research Company"},"kk":"бас сарапшы-талдаушы, PIL зерттеу компаниясы"}',NULL,'d602347a-0d2c-40ba-b732-c9eb76778c68','2026-11-20T09:00:14.810Z');
INSERT INTO person VALUES('20816243-7b24-8dc8-8635-a3590ab5812d',1,'{"original":"en","en":"Gulnora Beknazarova"}','Beknazarova Gulnora','gulnora beknazarova','{"original":"en","en":"Ms.","ru":"г-жа","renders":{"ru":"Ms.","kk":"Ms."},"kk":"ханым"}','{"original":"en","en":"expert analyst, PIL Research Company","ru":"эксперт-аналитик, исследовательская компания PIL","renders":{"ru":"expert analyst, PIL Research Company","kk":"expert analyst, PIL Research Company"},"kk":"сарапшы-талдаушы, PIL зерттеу компаниясы"}',NULL,'d602347a-0d2c-40ba-b732-c9eb76778c68','2026-11-20T09:00:14.815Z');
INSERT INTO person VALUES('22451ff3-af4f-808c-8287-cf353e27395c',1,'{"original":"en","en":"Damira Umetbaeva"}','Umetbaeva Damira','damira umetbaeva','{"original":"en","en":"Ms","ru":"г-жа","renders":{"ru":"Ms","kk":"Ms"},"kk":"ханым"}','{"original":"en","en":"National Programme Officer, International Organization for Migration (IOM), Subregional Coordination Office for Central Asia.","ru":"национальный сотрудник по программам, Международная организация по миграции (МОМ), Субрегиональный координационный офис по Центральной Азии","renders":{"ru":"National Programme Officer, International Organization for Migration (IOM), Subregional Coordination Office for Central Asia.","kk":"National Programme Officer, International Organization for Migration (IOM), Subregional Coordination Office for Central Asia."},"kk":"бағдарламалар жөніндегі ұлттық қызметкер, Халықаралық көші-қон ұйымы (ХКҰ), Орталық Азия бойынша Субөңірлік үйлестіру кеңсесі"}',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','2026-11-20T09:00:14.838Z');
INSERT INTO person VALUES('7cf6ce9b-a90a-810a-8fdf-70fc0860da1c',1,'{"original":"en","en":"Marin Roman"}','Roman Marin','marin roman','{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Regional Protection Officer, Office for UNHCR in Central Asia","ru":"региональный сотрудник по вопросам защиты, представительство УВКБ ООН в Центральной Азии","renders":{"ru":"Regional Protection Officer, Office for UNHCR in Central Asia","kk":"Regional Protection Officer, Office for UNHCR in Central Asia"},"kk":"қорғау мәселелері жөніндегі өңірлік қызметкер, БҰҰ БЖКБ-ның Орталық Азиядағы өкілдігі"}',NULL,'db1a1330-3fce-4dbb-b672-d25ed80532ab','2026-11-20T09:00:14.854Z');
INSERT INTO person VALUES('92d4857d-7d81-8bba-8dfc-a26671a63f8b',1,'{"original":"en","en":"Urara Furukawa"}','Furukawa Urara','urara furukawa','{"original":"en","en":"Ms.","ru":"г-жа","renders":{"ru":"Ms.","kk":"Ms."},"kk":"ханым"}','{"original":"en","en":"Senior Regional Protection Officer, Office for UNHCR in Central Asia","ru":"старший региональный сотрудник по вопросам защиты, представительство УВКБ ООН в Центральной Азии","renders":{"ru":"Senior Regional Protection Officer, Office for UNHCR in Central Asia","kk":"Senior Regional Protection Officer, Office for UNHCR in Central Asia"},"kk":"қорғау мәселелері жөніндегі аға өңірлік қызметкер, БҰҰ БЖКБ-ның Орталық Азиядағы өкілдігі"}',NULL,'db1a1330-3fce-4dbb-b672-d25ed80532ab','2026-11-20T09:00:14.870Z');
INSERT INTO person VALUES('416025ba-29f9-829e-8c2f-a157f05863bf',1,'{"original":"en","en":"Birzhan Nurymbetov"}','Nurymbetov, Birzhan','birzhan nurymbetov',NULL,'{"original":"en","en":"Vice Minister, Ministry of Health Care and Social Development","ru":"вице-министр, Министерство здравоохранения и социального развития","renders":{"ru":"Vice Minister, Ministry of Health Care and Social Development","kk":"Vice Minister, Ministry of Health Care and Social Development"},"kk":"вице-министр, Денсаулық сақтау және әлеуметтік даму министрлігі"}','KZ',NULL,'2026-11-20T09:00:19.496Z');
INSERT INTO person VALUES('3f313d6c-3a2a-84f2-8bd9-e18329d569a1',1,'{"original":"en","en":"Almazbek Asanbayev"}','Asanbayev, Almazbek','almazbek asanbayev','{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Chairperson of the Almaty Process, Deputy Chair of the State Migration Service of the Kyrgyz Republic","ru":"Председатель Алматинского процесса, заместитель председателя Государственной службы миграции Кыргызской Республики","renders":{"ru":"Chairperson of the Almaty Process, Deputy Chair of the State Migration Service of the Kyrgyz Republic","kk":"Chairperson of the Almaty Process, Deputy Chair of the State Migration Service of the Kyrgyz Republic"},"kk":"Алматы процесінің төрағасы, Қырғыз Республикасы Мемлекеттік көші-қон қызметі төрағасының орынбасары"}','KG',NULL,'2026-11-20T09:00:19.522Z');
CREATE TABLE `appearance` (
	`contribution_id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`slot_id` text NOT NULL,
	`date` text NOT NULL,
	`start` text NOT NULL,
	`end` text,
	`role` text NOT NULL,
	`status` text NOT NULL,
	`person_id` text,
	`state_code` text,
	`organization_id` text,
	`name` text,
	`title` text NOT NULL,
	`continued` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `published_meeting`(`meeting_id`) ON UPDATE no action ON DELETE no action
);
INSERT INTO appearance VALUES('6ed9e744-c589-8121-818c-c9539d2fd148','8e0ac057-b159-417c-a41b-7a6a79d443a6','23a04ca5-549b-8b63-837f-7d37df7dc1c1','2018-09-27','14:00','14:30','welcome','confirmed','6682bd85-13ff-8383-806d-835b65c475f0','KG',NULL,'{"original":"en","en":"Ibraimzhanov Bolotbek Saparbayevich"}','{"original":"en","en":"Opening — Welcome Remarks","ru":"Открытие — приветственное слово","renders":{"ru":"Opening — Welcome Remarks","kk":"Opening — Welcome Remarks"},"kk":"Ашылуы — құттықтау сөз"}',0);
INSERT INTO appearance VALUES('a2a3a3c8-3bf2-8556-89be-b2520168a73c','8e0ac057-b159-417c-a41b-7a6a79d443a6','23a04ca5-549b-8b63-837f-7d37df7dc1c1','2018-09-27','14:00','14:30','welcome','confirmed','19f344a8-320e-811c-827d-9285e5d06854',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','{"original":"en","en":"Victoria Kasabyan"}','{"original":"en","en":"Opening — Welcome Remarks","ru":"Открытие — приветственное слово","renders":{"ru":"Opening — Welcome Remarks","kk":"Opening — Welcome Remarks"},"kk":"Ашылуы — құттықтау сөз"}',0);
INSERT INTO appearance VALUES('61bd7a66-ab53-8b1d-8603-d36279766699','8e0ac057-b159-417c-a41b-7a6a79d443a6','23a04ca5-549b-8b63-837f-7d37df7dc1c1','2018-09-27','14:00','14:30','welcome','confirmed','9ae886a3-3670-8776-8f19-bc698fb690a5',NULL,'db1a1330-3fce-4dbb-b672-d25ed80532ab','{"original":"en","en":"Yasuko Oda"}','{"original":"en","en":"Opening — Welcome Remarks","ru":"Открытие — приветственное слово","renders":{"ru":"Opening — Welcome Remarks","kk":"Opening — Welcome Remarks"},"kk":"Ашылуы — құттықтау сөз"}',0);
INSERT INTO appearance VALUES('0fc454b8-ea6b-84b0-85ba-6710205b38a3','8e0ac057-b159-417c-a41b-7a6a79d443a6','23a04ca5-549b-8b63-837f-7d37df7dc1c1','2018-09-27','14:00','14:30','welcome','confirmed','1ddf0434-23bf-8680-80c5-c2b263a3f11f','US',NULL,'{"original":"en","en":"Brian Stimmler"}','{"original":"en","en":"Opening — Welcome Remarks","ru":"Открытие — приветственное слово","renders":{"ru":"Opening — Welcome Remarks","kk":"Opening — Welcome Remarks"},"kk":"Ашылуы — құттықтау сөз"}',0);
INSERT INTO appearance VALUES('32f82a0c-6a72-889c-81bc-505523ce42db','8e0ac057-b159-417c-a41b-7a6a79d443a6','16ca40fa-81f5-8d2c-8a86-763a880a3658','2018-09-27','15:00','16:00','presenter','confirmed','7cdedd0b-a194-82e4-80ef-dd1ad2ffbbe8',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','{"original":"en","en":"Kristina Galstyan"}','{"original":"en","en":"Global IOM Approaches in Promotion of Orderly, Safe and Regular Migration","ru":"Глобальные подходы МОМ к содействию упорядоченной, безопасной и регулируемой миграции","renders":{"ru":"Global IOM Approaches in Promotion of Orderly, Safe and Regular Migration","kk":"Global IOM Approaches in Promotion of Orderly, Safe and Regular Migration"},"kk":"Тәртіпті, қауіпсіз және реттелген көші-қонға жәрдемдесудегі ХКҰ-ның жаһандық тәсілдері"}',0);
INSERT INTO appearance VALUES('93cf60d4-e266-8000-8c87-67b381f97d26','8e0ac057-b159-417c-a41b-7a6a79d443a6','16ca40fa-81f5-8d2c-8a86-763a880a3658','2018-09-27','15:00','16:00','presenter','confirmed','bd2a77e5-5481-8fb7-802b-684230679a58',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','{"original":"en","en":"David Martineau"}','{"original":"en","en":"Global IOM Approaches in Promotion of Orderly, Safe and Regular Migration","ru":"Глобальные подходы МОМ к содействию упорядоченной, безопасной и регулируемой миграции","renders":{"ru":"Global IOM Approaches in Promotion of Orderly, Safe and Regular Migration","kk":"Global IOM Approaches in Promotion of Orderly, Safe and Regular Migration"},"kk":"Тәртіпті, қауіпсіз және реттелген көші-қонға жәрдемдесудегі ХКҰ-ның жаһандық тәсілдері"}',0);
INSERT INTO appearance VALUES('fa5aac5c-925f-800b-8fd2-24487502813b','8e0ac057-b159-417c-a41b-7a6a79d443a6','16ca40fa-81f5-8d2c-8a86-763a880a3658','2018-09-27','15:00','16:00','moderator','confirmed','19f344a8-320e-811c-827d-9285e5d06854',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','{"original":"en","en":"Victoria Kasabyan"}','{"original":"en","en":"Global IOM Approaches in Promotion of Orderly, Safe and Regular Migration","ru":"Глобальные подходы МОМ к содействию упорядоченной, безопасной и регулируемой миграции","renders":{"ru":"Global IOM Approaches in Promotion of Orderly, Safe and Regular Migration","kk":"Global IOM Approaches in Promotion of Orderly, Safe and Regular Migration"},"kk":"Тәртіпті, қауіпсіз және реттелген көші-қонға жәрдемдесудегі ХКҰ-ның жаһандық тәсілдері"}',0);
INSERT INTO appearance VALUES('fcbc90b0-e7b5-89ad-8858-8906bdd1bbe6','8e0ac057-b159-417c-a41b-7a6a79d443a6','08120e95-af40-8e67-8ce0-a86ef4c140e4','2018-09-27','16:30','17:30','presenter','tbc','53d5f632-e29c-89de-84cd-bce018496842','TJ',NULL,'{"original":"en","en":"Rustam Nazarzoda"}','{"original":"en","en":"Emergency response preparedness for refugee situations: Case study of Tajikistan","ru":"Готовность к чрезвычайному реагированию в ситуациях с беженцами: опыт Таджикистана","renders":{"ru":"Emergency response preparedness for refugee situations: Case study of Tajikistan","kk":"Emergency response preparedness for refugee situations: Case study of Tajikistan"},"kk":"Босқындарға байланысты төтенше жағдайларға ден қоюға дайындық: Тәжікстан тәжірибесі"}',0);
INSERT INTO appearance VALUES('ee3d2b69-0ccb-80ea-86ba-1fff89da8397','8e0ac057-b159-417c-a41b-7a6a79d443a6','08120e95-af40-8e67-8ce0-a86ef4c140e4','2018-09-27','16:30','17:30','presenter','confirmed','160278d8-e85f-82b9-877e-9bd2594f0f41',NULL,'db1a1330-3fce-4dbb-b672-d25ed80532ab','{"original":"en","en":"Vito Trani"}','{"original":"en","en":"Emergency response preparedness for refugee situations: Case study of Tajikistan","ru":"Готовность к чрезвычайному реагированию в ситуациях с беженцами: опыт Таджикистана","renders":{"ru":"Emergency response preparedness for refugee situations: Case study of Tajikistan","kk":"Emergency response preparedness for refugee situations: Case study of Tajikistan"},"kk":"Босқындарға байланысты төтенше жағдайларға ден қоюға дайындық: Тәжікстан тәжірибесі"}',0);
INSERT INTO appearance VALUES('ffcafaa7-f904-857f-86b8-f721f740abd5','8e0ac057-b159-417c-a41b-7a6a79d443a6','2fa3d01d-78bb-81d9-811d-15c4d12c1d9f','2018-09-28','09:00','09:30','welcome','confirmed','6682bd85-13ff-8383-806d-835b65c475f0','KG',NULL,'{"original":"en","en":"Ibraimzhanov Bolotbek Saparbayevich"}','{"original":"en","en":"Opening — Welcome Remarks","ru":"Открытие — приветственное слово","renders":{"ru":"Opening — Welcome Remarks","kk":"Opening — Welcome Remarks"},"kk":"Ашылуы — құттықтау сөз"}',0);
INSERT INTO appearance VALUES('63839d3e-2cf0-8960-804d-0f7834897d77','8e0ac057-b159-417c-a41b-7a6a79d443a6','2fa3d01d-78bb-81d9-811d-15c4d12c1d9f','2018-09-28','09:00','09:30','welcome','confirmed','a077544a-21d0-8634-8838-de9b93cbb627','US',NULL,'{"original":"en","en":"Jonathan Hayes"}','{"original":"en","en":"Opening — Welcome Remarks","ru":"Открытие — приветственное слово","renders":{"ru":"Opening — Welcome Remarks","kk":"Opening — Welcome Remarks"},"kk":"Ашылуы — құттықтау сөз"}',0);
INSERT INTO appearance VALUES('3a093210-babd-8bc3-80af-6965ba7cd7c2','8e0ac057-b159-417c-a41b-7a6a79d443a6','84c69f50-1dbf-8b04-83bb-3f2e7c46960e','2018-09-28','09:30','11:00','presenter','confirmed','bbcdeb87-80a7-8497-8da0-038c2cf713fd','KG',NULL,'{"original":"en","en":"Samat Toktobolotov"}','{"original":"en","en":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","ru":"Диалог старших должностных лиц о роли Алматинского процесса и перспективах его развития","renders":{"ru":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","kk":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development"},"kk":"Аға лауазымды тұлғалардың Алматы процесінің рөлі және оны дамыту перспективалары туралы диалогы"}',0);
INSERT INTO appearance VALUES('4228b5f9-1ced-85ea-8416-e05bd972e62f','8e0ac057-b159-417c-a41b-7a6a79d443a6','84c69f50-1dbf-8b04-83bb-3f2e7c46960e','2018-09-28','09:30','11:00','presenter','confirmed','9db8d0df-0e1f-8bb9-81c6-5e75ad4b29e2','AF',NULL,'{"original":"en","en":"Noori Obaid Khan"}','{"original":"en","en":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","ru":"Диалог старших должностных лиц о роли Алматинского процесса и перспективах его развития","renders":{"ru":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","kk":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development"},"kk":"Аға лауазымды тұлғалардың Алматы процесінің рөлі және оны дамыту перспективалары туралы диалогы"}',0);
INSERT INTO appearance VALUES('864f0abb-6e3f-8eab-805b-11c276945053','8e0ac057-b159-417c-a41b-7a6a79d443a6','84c69f50-1dbf-8b04-83bb-3f2e7c46960e','2018-09-28','09:30','11:00','presenter','confirmed','83fa0c85-f860-8ffa-8dfa-38fea4d4dba7','AZ',NULL,'{"original":"en","en":"Alimirzamin Askerov"}','{"original":"en","en":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","ru":"Диалог старших должностных лиц о роли Алматинского процесса и перспективах его развития","renders":{"ru":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","kk":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development"},"kk":"Аға лауазымды тұлғалардың Алматы процесінің рөлі және оны дамыту перспективалары туралы диалогы"}',0);
INSERT INTO appearance VALUES('65717d02-2165-82fe-83bf-e3da6887d73d','8e0ac057-b159-417c-a41b-7a6a79d443a6','84c69f50-1dbf-8b04-83bb-3f2e7c46960e','2018-09-28','09:30','11:00','presenter','confirmed','8eed594f-0b49-8edd-88bb-1d9b3ca6c7ab','KZ',NULL,'{"original":"en","en":"Akmadi Sarbasov"}','{"original":"en","en":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","ru":"Диалог старших должностных лиц о роли Алматинского процесса и перспективах его развития","renders":{"ru":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","kk":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development"},"kk":"Аға лауазымды тұлғалардың Алматы процесінің рөлі және оны дамыту перспективалары туралы диалогы"}',0);
INSERT INTO appearance VALUES('b8de6c9c-bb38-8dde-8c68-8da562ca55ed','8e0ac057-b159-417c-a41b-7a6a79d443a6','84c69f50-1dbf-8b04-83bb-3f2e7c46960e','2018-09-28','09:30','11:00','presenter','confirmed','00d555be-7b6c-83a1-8c30-943804268a3e','TJ',NULL,'{"original":"en","en":"Tolibdzhon Sharipov"}','{"original":"en","en":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","ru":"Диалог старших должностных лиц о роли Алматинского процесса и перспективах его развития","renders":{"ru":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","kk":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development"},"kk":"Аға лауазымды тұлғалардың Алматы процесінің рөлі және оны дамыту перспективалары туралы диалогы"}',0);
INSERT INTO appearance VALUES('e1ef14e7-a2f9-8964-89d4-b8a0ae3afee2','8e0ac057-b159-417c-a41b-7a6a79d443a6','84c69f50-1dbf-8b04-83bb-3f2e7c46960e','2018-09-28','09:30','11:00','moderator','confirmed','bbcdeb87-80a7-8497-8da0-038c2cf713fd','KG',NULL,'{"original":"en","en":"Samat Toktobolotov"}','{"original":"en","en":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","ru":"Диалог старших должностных лиц о роли Алматинского процесса и перспективах его развития","renders":{"ru":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","kk":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development"},"kk":"Аға лауазымды тұлғалардың Алматы процесінің рөлі және оны дамыту перспективалары туралы диалогы"}',0);
INSERT INTO appearance VALUES('1486c946-18b2-8584-8630-ffa2af1e44bf','8e0ac057-b159-417c-a41b-7a6a79d443a6','b0a01556-5b17-8963-8944-460bea2a6f4f','2018-09-28','11:30','13:00','presenter','confirmed','7d42be28-daf0-8ea0-88cc-4b0d2d4b9ef2','TM',NULL,'{"original":"en","en":"Atadurdy Hojayev"}','{"original":"en","en":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","ru":"Диалог старших должностных лиц о роли Алматинского процесса и перспективах его развития","renders":{"ru":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","kk":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development"},"kk":"Аға лауазымды тұлғалардың Алматы процесінің рөлі және оны дамыту перспективалары туралы диалогы"}',1);
INSERT INTO appearance VALUES('63e48d9e-7e43-8276-8af0-b161e8bfa15c','8e0ac057-b159-417c-a41b-7a6a79d443a6','b0a01556-5b17-8963-8944-460bea2a6f4f','2018-09-28','11:30','13:00','presenter','confirmed','e135014b-785f-8917-85b5-67ee0b62d4f3','PK',NULL,'{"original":"en","en":"Muhammad Adnan Dayar"}','{"original":"en","en":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","ru":"Диалог старших должностных лиц о роли Алматинского процесса и перспективах его развития","renders":{"ru":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","kk":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development"},"kk":"Аға лауазымды тұлғалардың Алматы процесінің рөлі және оны дамыту перспективалары туралы диалогы"}',1);
INSERT INTO appearance VALUES('a214208d-2db6-806a-8821-9d394766ab2e','8e0ac057-b159-417c-a41b-7a6a79d443a6','b0a01556-5b17-8963-8944-460bea2a6f4f','2018-09-28','11:30','13:00','presenter','confirmed','63eaedb3-d5a3-8e52-8b42-06108d0a2859','LK','46991ecc-ca7b-4125-a139-fbe87b80261f','{"original":"en","en":"Aliyr Lebbe Abdul Azeez"}','{"original":"en","en":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","ru":"Диалог старших должностных лиц о роли Алматинского процесса и перспективах его развития","renders":{"ru":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","kk":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development"},"kk":"Аға лауазымды тұлғалардың Алматы процесінің рөлі және оны дамыту перспективалары туралы диалогы"}',1);
INSERT INTO appearance VALUES('5616125a-5b1e-8c8c-8933-07acfeaacf4d','8e0ac057-b159-417c-a41b-7a6a79d443a6','b0a01556-5b17-8963-8944-460bea2a6f4f','2018-09-28','11:30','13:00','moderator','confirmed','bbcdeb87-80a7-8497-8da0-038c2cf713fd','KG',NULL,'{"original":"en","en":"Samat Toktobolotov"}','{"original":"en","en":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","ru":"Диалог старших должностных лиц о роли Алматинского процесса и перспективах его развития","renders":{"ru":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","kk":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development"},"kk":"Аға лауазымды тұлғалардың Алматы процесінің рөлі және оны дамыту перспективалары туралы диалогы"}',1);
INSERT INTO appearance VALUES('d7c849e1-5c43-8462-8039-a6ab6522e3d7','8e0ac057-b159-417c-a41b-7a6a79d443a6','6c1b29e5-847f-8348-8fb3-d47c7d4c1fae','2018-09-28','14:00','16:00','presenter','confirmed','34f20a20-4db4-8a7b-821c-f64fec4a90bf',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','{"original":"en","en":"Halina Turina"}','{"original":"en","en":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","ru":"Уязвимость мигрантов и семей, затронутых миграцией, в Центральной Азии. Обзор региональных исследований МОМ 2018 года.","renders":{"ru":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","kk":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018."},"kk":"Орталық Азиядағы мигранттар мен көші-қон әсер еткен отбасылардың осалдығы. ХКҰ-ның 2018 жылғы өңірлік зерттеулеріне шолу."}',0);
INSERT INTO appearance VALUES('ff6ecc69-8778-8a9e-8ef6-8b88ec5bf859','8e0ac057-b159-417c-a41b-7a6a79d443a6','6c1b29e5-847f-8348-8fb3-d47c7d4c1fae','2018-09-28','14:00','16:00','presenter','confirmed','a4f01577-6ac0-887c-869c-94acd6c51c0c',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','{"original":"en","en":"Denis Dzhivaga"}','{"original":"en","en":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","ru":"Уязвимость мигрантов и семей, затронутых миграцией, в Центральной Азии. Обзор региональных исследований МОМ 2018 года.","renders":{"ru":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","kk":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018."},"kk":"Орталық Азиядағы мигранттар мен көші-қон әсер еткен отбасылардың осалдығы. ХКҰ-ның 2018 жылғы өңірлік зерттеулеріне шолу."}',0);
INSERT INTO appearance VALUES('09131e2f-32c5-8ef1-8b67-a1741ad3c0cd','8e0ac057-b159-417c-a41b-7a6a79d443a6','6c1b29e5-847f-8348-8fb3-d47c7d4c1fae','2018-09-28','14:00','16:00','presenter','confirmed','1f8a83bb-346d-8459-8b7f-a8db38b55d77',NULL,'fcbe9239-90cb-49b4-8b02-518afdb2fa60','{"original":"en","en":"Gulnura Idigeeva"}','{"original":"en","en":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","ru":"Уязвимость мигрантов и семей, затронутых миграцией, в Центральной Азии. Обзор региональных исследований МОМ 2018 года.","renders":{"ru":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","kk":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018."},"kk":"Орталық Азиядағы мигранттар мен көші-қон әсер еткен отбасылардың осалдығы. ХКҰ-ның 2018 жылғы өңірлік зерттеулеріне шолу."}',0);
INSERT INTO appearance VALUES('76503c73-e547-880d-818b-9a3926def8a4','8e0ac057-b159-417c-a41b-7a6a79d443a6','6c1b29e5-847f-8348-8fb3-d47c7d4c1fae','2018-09-28','14:00','16:00','presenter','confirmed','09b7a15c-b008-8b25-83f1-7bf0535c7b59',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','{"original":"en","en":"Zamira Azhigulova"}','{"original":"en","en":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","ru":"Уязвимость мигрантов и семей, затронутых миграцией, в Центральной Азии. Обзор региональных исследований МОМ 2018 года.","renders":{"ru":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","kk":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018."},"kk":"Орталық Азиядағы мигранттар мен көші-қон әсер еткен отбасылардың осалдығы. ХКҰ-ның 2018 жылғы өңірлік зерттеулеріне шолу."}',0);
INSERT INTO appearance VALUES('1be035eb-f55e-8e12-8a8f-65bb615fdef0','8e0ac057-b159-417c-a41b-7a6a79d443a6','6c1b29e5-847f-8348-8fb3-d47c7d4c1fae','2018-09-28','14:00','16:00','presenter','confirmed','88e8e526-48c6-8b8c-8720-e0ebdd3cd437',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','{"original":"en","en":"Takdirshoh Sharipov"}','{"original":"en","en":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","ru":"Уязвимость мигрантов и семей, затронутых миграцией, в Центральной Азии. Обзор региональных исследований МОМ 2018 года.","renders":{"ru":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","kk":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018."},"kk":"Орталық Азиядағы мигранттар мен көші-қон әсер еткен отбасылардың осалдығы. ХКҰ-ның 2018 жылғы өңірлік зерттеулеріне шолу."}',0);
INSERT INTO appearance VALUES('0085f9d1-27ab-8e13-8d4f-22ff38ed4f9e','8e0ac057-b159-417c-a41b-7a6a79d443a6','6c1b29e5-847f-8348-8fb3-d47c7d4c1fae','2018-09-28','14:00','16:00','moderator','confirmed','4b5dffc7-2409-86ad-8f4f-f4252ef727a3',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','{"original":"en","en":"Yevgeniy Khon"}','{"original":"en","en":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","ru":"Уязвимость мигрантов и семей, затронутых миграцией, в Центральной Азии. Обзор региональных исследований МОМ 2018 года.","renders":{"ru":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","kk":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018."},"kk":"Орталық Азиядағы мигранттар мен көші-қон әсер еткен отбасылардың осалдығы. ХКҰ-ның 2018 жылғы өңірлік зерттеулеріне шолу."}',0);
INSERT INTO appearance VALUES('c5307c15-f440-82b1-89c4-e8fa661e8911','8e0ac057-b159-417c-a41b-7a6a79d443a6','6c1b29e5-847f-8348-8fb3-d47c7d4c1fae','2018-09-28','14:00','16:00','presenter','confirmed','c17ca8fe-8359-83c6-845c-f6b4304ecb7b',NULL,'d602347a-0d2c-40ba-b732-c9eb76778c68','{"original":"en","en":"Gulnara Ibraeva"}','{"original":"en","en":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","ru":"Уязвимость мигрантов и семей, затронутых миграцией, в Центральной Азии. Обзор региональных исследований МОМ 2018 года.","renders":{"ru":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","kk":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018."},"kk":"Орталық Азиядағы мигранттар мен көші-қон әсер еткен отбасылардың осалдығы. ХКҰ-ның 2018 жылғы өңірлік зерттеулеріне шолу."}',0);
INSERT INTO appearance VALUES('521ea47e-aadc-880e-8225-4651486c2594','8e0ac057-b159-417c-a41b-7a6a79d443a6','6c1b29e5-847f-8348-8fb3-d47c7d4c1fae','2018-09-28','14:00','16:00','presenter','confirmed','20816243-7b24-8dc8-8635-a3590ab5812d',NULL,'d602347a-0d2c-40ba-b732-c9eb76778c68','{"original":"en","en":"Gulnora Beknazarova"}','{"original":"en","en":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","ru":"Уязвимость мигрантов и семей, затронутых миграцией, в Центральной Азии. Обзор региональных исследований МОМ 2018 года.","renders":{"ru":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","kk":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018."},"kk":"Орталық Азиядағы мигранттар мен көші-қон әсер еткен отбасылардың осалдығы. ХКҰ-ның 2018 жылғы өңірлік зерттеулеріне шолу."}',0);
INSERT INTO appearance VALUES('fbe57de3-0583-82fa-817d-3a83dc5910f2','8e0ac057-b159-417c-a41b-7a6a79d443a6','6c1b29e5-847f-8348-8fb3-d47c7d4c1fae','2018-09-28','14:00','16:00','moderator','confirmed','22451ff3-af4f-808c-8287-cf353e27395c',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','{"original":"en","en":"Damira Umetbaeva"}','{"original":"en","en":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","ru":"Уязвимость мигрантов и семей, затронутых миграцией, в Центральной Азии. Обзор региональных исследований МОМ 2018 года.","renders":{"ru":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","kk":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018."},"kk":"Орталық Азиядағы мигранттар мен көші-қон әсер еткен отбасылардың осалдығы. ХКҰ-ның 2018 жылғы өңірлік зерттеулеріне шолу."}',0);
INSERT INTO appearance VALUES('d27d2883-c541-8c61-8175-a48bbab7151b','8e0ac057-b159-417c-a41b-7a6a79d443a6','8763ac2c-2c30-8176-89ed-be9be9ff6137','2018-09-28','16:30','17:30','presenter','confirmed','7cf6ce9b-a90a-810a-8fdf-70fc0860da1c',NULL,'db1a1330-3fce-4dbb-b672-d25ed80532ab','{"original":"en","en":"Marin Roman"}','{"original":"en","en":"The rights of refugees and asylum seekers","ru":"Права беженцев и лиц, ищущих убежище","renders":{"ru":"The rights of refugees and asylum seekers","kk":"The rights of refugees and asylum seekers"},"kk":"Босқындар мен баспана іздеушілердің құқықтары"}',0);
INSERT INTO appearance VALUES('7ee9bbff-68b0-8cb6-82d2-3e95692378ad','8e0ac057-b159-417c-a41b-7a6a79d443a6','8763ac2c-2c30-8176-89ed-be9be9ff6137','2018-09-28','16:30','17:30','presenter','confirmed','92d4857d-7d81-8bba-8dfc-a26671a63f8b',NULL,'db1a1330-3fce-4dbb-b672-d25ed80532ab','{"original":"en","en":"Urara Furukawa"}','{"original":"en","en":"The rights of refugees and asylum seekers","ru":"Права беженцев и лиц, ищущих убежище","renders":{"ru":"The rights of refugees and asylum seekers","kk":"The rights of refugees and asylum seekers"},"kk":"Босқындар мен баспана іздеушілердің құқықтары"}',0);
INSERT INTO appearance VALUES('7d691afd-cd92-8f18-8f48-ec6ab933fcca','8e0ac057-b159-417c-a41b-7a6a79d443a6','a264bd44-980f-85c2-8165-6fce79894afd','2018-09-28','17:30','18:00','closing','confirmed','6682bd85-13ff-8383-806d-835b65c475f0','KG',NULL,'{"original":"en","en":"Ibraimzhanov Bolotbek Saparbayevich"}','{"original":"en","en":"Wrap up and closing remarks. The ceremony of the transfer of the chairmanship to the Republic of Tajikistan.","ru":"Подведение итогов и заключительное слово. Церемония передачи председательства Республике Таджикистан.","renders":{"ru":"Wrap up and closing remarks. The ceremony of the transfer of the chairmanship to the Republic of Tajikistan.","kk":"Wrap up and closing remarks. The ceremony of the transfer of the chairmanship to the Republic of Tajikistan."},"kk":"Жұмысты қорытындылау және қорытынды сөз. Төрағалықты Тәжікстан Республикасына тапсыру рәсімі."}',0);
INSERT INTO appearance VALUES('b7ee9f5c-ce41-8ed2-8c94-a347effd3adb','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','435a79ac-e253-88b7-87b1-2a4ce14398c2','2027-05-18','09:30','10:00','welcome','declined',NULL,'KZ',NULL,NULL,'{"original":"en","en":"Opening","ru":"Открытие","renders":{"ru":"Opening"}}',0);
INSERT INTO appearance VALUES('69724e1d-09f8-892d-84fa-9348c0b153cf','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','181334d8-5c23-872e-8cc5-c612893464fc','2027-05-18','10:00','11:30','presenter','invited',NULL,'KG',NULL,NULL,'{"original":"en","en":"Adoption of the agenda and organization of work","ru":"Утверждение повестки дня и организация работы","renders":{"ru":"Adoption of the agenda and organization of work"}}',0);
INSERT INTO appearance VALUES('ecc80729-13c4-8846-8cec-3b6b77c641f4','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','181334d8-5c23-872e-8cc5-c612893464fc','2027-05-18','10:00','11:30','presenter','confirmed',NULL,'TJ',NULL,NULL,'{"original":"en","en":"Adoption of the agenda and organization of work","ru":"Утверждение повестки дня и организация работы","renders":{"ru":"Adoption of the agenda and organization of work"}}',0);
INSERT INTO appearance VALUES('b59c0bce-fe3c-8e58-8ff0-93e8818265dc','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','64e5b270-a040-8aa7-8ed2-b0fe4a939af1','2027-05-19','09:30','11:00','moderator','tbc',NULL,'AZ',NULL,NULL,'{"original":"en","en":"Adoption of the agenda and organization of work","ru":"Утверждение повестки дня и организация работы","renders":{"ru":"Adoption of the agenda and organization of work"}}',1);
INSERT INTO appearance VALUES('f04e50c4-07b4-8a63-89dc-d706a23c3f48','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','2a52150a-4fc8-8d68-8717-0dd6e4e62796','2027-05-19','11:00','11:30','closing','tbc',NULL,'KZ',NULL,NULL,'{"original":"en","en":"Closing remarks","ru":"Заключительное слово","renders":{"ru":"Closing remarks"}}',0);
CREATE TABLE `publication` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`number` integer NOT NULL,
	`audience` text NOT NULL,
	`note` text NOT NULL,
	`document` text NOT NULL,
	`changes` text NOT NULL,
	`published_at` text NOT NULL,
	`published_by` text NOT NULL, `since` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "publication_number_positive" CHECK("publication"."number" >= 1),
	CONSTRAINT "publication_audience" CHECK("publication"."audience" in ('public', 'participants')),
	CONSTRAINT "publication_document_json" CHECK(json_valid("publication"."document"))
);
INSERT INTO publication VALUES('92a33f1a-04d6-413f-9c5a-25e234627f7d','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'public','The agenda of September 2018, as it was circulated before the meeting.','{"format":1,"meeting":{"id":"8e0ac057-b159-417c-a41b-7a6a79d443a6","slug":"som-5","type":"som","ordinal":5,"title":{"original":"en","en":"5th Almaty Process Senior Officials Meeting (SOM)","ru":"5-е совещание старших должностных лиц Алматинского процесса","renders":{"ru":"5th Almaty Process Senior Officials Meeting (SOM)","kk":"5th Almaty Process Senior Officials Meeting (SOM)"},"kk":"Алматы процесі аға лауазымды тұлғаларының 5-кеңесі"},"theme":{"original":"en","en":"Human Mobility in Central Asia: Rights of vulnerable migrants and refugees and new opportunities for regional cooperation.","ru":"Мобильность населения в Центральной Азии: права уязвимых мигрантов и беженцев и новые возможности регионального сотрудничества.","renders":{"ru":"Human Mobility in Central Asia: Rights of vulnerable migrants and refugees and new opportunities for regional cooperation.","kk":"Human Mobility in Central Asia: Rights of vulnerable migrants and refugees and new opportunities for regional cooperation."},"kk":"Орталық Азиядағы халықтың ұтқырлығы: осал мигранттар мен босқындардың құқықтары және өңірлік ынтымақтастықтың жаңа мүмкіндіктері."},"startsOn":"2018-09-27","endsOn":"2018-09-28","timeZone":"Asia/Bishkek","city":{"original":"en","en":"Bishkek","ru":"Бишкек","renders":{"ru":"Bishkek","kk":"Bishkek"},"kk":"Бішкек"},"country":{"original":"en","en":"Kyrgyzstan","ru":"Кыргызстан","renders":{"ru":"Kyrgyzstan","kk":"Kyrgyzstan"},"kk":"Қырғызстан"},"venue":{"original":"en","en":"Orion Hotel","ru":"отель «Орион»","renders":{"ru":"Orion Hotel","kk":"Orion Hotel"},"kk":"«Орион» қонақүйі"}},"days":[{"date":"2018-09-27","slots":[{"id":"52f2aa47-a0ea-880d-81ee-5a102a57631e","start":"12:30","end":"13:00","purpose":null,"kind":"registration","itemId":"21a9b091-f381-8c7e-8764-dd1e97874fcd","title":{"original":"en","en":"Registration","ru":"Регистрация участников","renders":{"ru":"Registration","kk":"Registration"},"kk":"Тіркеу"},"continued":false,"abstract":null,"subItems":[],"contributions":[],"parts":[]},{"id":"b60243b1-e8b3-8c52-8b16-7ea2b9239f00","start":"13:00","end":"14:00","purpose":null,"kind":"meal","itemId":"575cd681-6405-8283-8d78-39bbe3d409c8","title":{"original":"en","en":"Lunch","ru":"Обед","renders":{"ru":"Lunch","kk":"Lunch"},"kk":"Түскі ас"},"continued":false,"abstract":null,"subItems":[],"contributions":[],"parts":[]},{"id":"23a04ca5-549b-8b63-837f-7d37df7dc1c1","start":"14:00","end":"14:30","purpose":null,"kind":"opening","itemId":"3a27a353-2c66-8ed2-8675-ebaf612dee19","title":{"original":"en","en":"Opening — Welcome Remarks","ru":"Открытие — приветственное слово","renders":{"ru":"Opening — Welcome Remarks","kk":"Opening — Welcome Remarks"},"kk":"Ашылуы — құттықтау сөз"},"continued":false,"abstract":null,"subItems":[],"contributions":[{"id":"6ed9e744-c589-8121-818c-c9539d2fd148","role":"welcome","personId":"6682bd85-13ff-8383-806d-835b65c475f0","state":"KG","organizationId":null,"organization":null,"honorific":{"original":"en","en":"Mr","ru":"г-н","renders":{"ru":"Mr","kk":"Mr"},"kk":"мырза"},"name":{"original":"en","en":"Ibraimzhanov Bolotbek Saparbayevich"},"position":{"original":"en","en":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic","ru":"Председатель Алматинского процесса, председатель Государственной службы миграции при Правительстве Кыргызской Республики","renders":{"ru":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic","kk":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic"},"kk":"Алматы процесінің төрағасы, Қырғыз Республикасы Үкіметінің жанындағы Мемлекеттік көші-қон қызметінің төрағасы"},"status":"confirmed","attendance":"in-person","topic":null,"text":null},{"id":"a2a3a3c8-3bf2-8556-89be-b2520168a73c","role":"welcome","personId":"19f344a8-320e-811c-827d-9285e5d06854","state":null,"organizationId":"e6181da6-5431-4d50-a98b-4602a17dc455","organization":"IOM","honorific":{"original":"en","en":"Ms.","ru":"г-жа","renders":{"ru":"Ms.","kk":"Ms."},"kk":"ханым"},"name":{"original":"en","en":"Victoria Kasabyan"},"position":{"original":"en","en":"Head of Almaty Office, International Organization for Migration (IOM) / The UN Migration Agency, Sub-regional Coordination Office for Central Asia","ru":"глава офиса в Алматы, Международная организация по миграции (МОМ) / Агентство ООН по миграции, Субрегиональный координационный офис по Центральной Азии","renders":{"ru":"Head of Almaty Office, International Organization for Migration (IOM) / The UN Migration Agency, Sub-regional Coordination Office for Central Asia","kk":"Head of Almaty Office, International Organization for Migration (IOM) / The UN Migration Agency, Sub-regional Coordination Office for Central Asia"},"kk":"Алматыдағы кеңсенің басшысы, Халықаралық көші-қон ұйымы (ХКҰ) / БҰҰ-ның Көші-қон жөніндегі агенттігі, Орталық Азия бойынша Субөңірлік үйлестіру кеңсесі"},"status":"confirmed","attendance":"in-person","topic":null,"text":null},{"id":"61bd7a66-ab53-8b1d-8603-d36279766699","role":"welcome","personId":"9ae886a3-3670-8776-8f19-bc698fb690a5","state":null,"organizationId":"db1a1330-3fce-4dbb-b672-d25ed80532ab","organization":"UNHCR","honorific":{"original":"en","en":"Ms","ru":"г-жа","renders":{"ru":"Ms","kk":"Ms"},"kk":"ханым"},"name":{"original":"en","en":"Yasuko Oda"},"position":{"original":"en","en":"Regional Representative for UNHCR in Central Asia","ru":"Региональный представитель УВКБ ООН в Центральной Азии","renders":{"ru":"Regional Representative for UNHCR in Central Asia","kk":"Regional Representative for UNHCR in Central Asia"},"kk":"БҰҰ БЖКБ-ның Орталық Азиядағы өңірлік өкілі"},"status":"confirmed","attendance":"in-person","topic":null,"text":null},{"id":"0fc454b8-ea6b-84b0-85ba-6710205b38a3","role":"welcome","personId":"1ddf0434-23bf-8680-80c5-c2b263a3f11f","state":"US","organizationId":null,"organization":null,"honorific":{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"},"name":{"original":"en","en":"Brian Stimmler"},"position":{"original":"en","en":"Deputy Chief of Mission, from the U.S. Embassy in the Kyrgyz Republic","ru":"заместитель главы миссии, Посольство США в Кыргызской Республике","renders":{"ru":"Deputy Chief of Mission, from the U.S. Embassy in the Kyrgyz Republic","kk":"Deputy Chief of Mission, from the U.S. Embassy in the Kyrgyz Republic"},"kk":"миссия басшысының орынбасары, АҚШ-тың Қырғыз Республикасындағы Елшілігі"},"status":"confirmed","attendance":"in-person","topic":null,"text":null}],"parts":[]},{"id":"85c8cf13-c2ba-8fb7-8995-a7e4c583266d","start":"14:30","end":"15:00","purpose":null,"kind":"photo","itemId":"fb29ff90-aee7-88a9-8efd-45771310f396","title":{"original":"en","en":"Group Photo","ru":"Совместное фотографирование","renders":{"ru":"Group Photo","kk":"Group Photo"},"kk":"Ортақ суретке түсу"},"continued":false,"abstract":null,"subItems":[],"contributions":[],"parts":[]},{"id":"16ca40fa-81f5-8d2c-8a86-763a880a3658","start":"15:00","end":"16:00","purpose":null,"kind":"session","itemId":"d9acbd76-5c3d-803b-8d71-e44c7dd81053","title":{"original":"en","en":"Global IOM Approaches in Promotion of Orderly, Safe and Regular Migration","ru":"Глобальные подходы МОМ к содействию упорядоченной, безопасной и регулируемой миграции","renders":{"ru":"Global IOM Approaches in Promotion of Orderly, Safe and Regular Migration","kk":"Global IOM Approaches in Promotion of Orderly, Safe and Regular Migration"},"kk":"Тәртіпті, қауіпсіз және реттелген көші-қонға жәрдемдесудегі ХКҰ-ның жаһандық тәсілдері"},"continued":false,"abstract":{"original":"en","en":"How IOM supports States in keeping migration orderly, safe and regular: what the Migration Governance Indicators show about a country’s own policies, and what consultation mechanisms between States have learnt elsewhere in the world.","ru":"Как МОМ помогает государствам обеспечивать упорядоченную, безопасную и регулируемую миграцию: что индикаторы управления миграцией говорят о собственной политике страны и какой опыт накопили межгосударственные консультативные механизмы в других регионах мира.","renders":{"ru":"How IOM supports States in keeping migration orderly, safe and regular: what the Migration Governance Indicators show about a country’s own policies, and what consultation mechanisms between States have learnt elsewhere in the world.","kk":"How IOM supports States in keeping migration orderly, safe and regular: what the Migration Governance Indicators show about a country’s own policies, and what consultation mechanisms between States have learnt elsewhere in the world."},"kk":"ХКҰ мемлекеттерге тәртіпті, қауіпсіз және реттелген көші-қонды қамтамасыз етуге қалай көмектеседі: көші-қонды басқару индикаторлары елдің өз саясаты туралы не көрсетеді және мемлекетаралық консультативтік тетіктер әлемнің басқа өңірлерінде қандай тәжірибе жинады.","demonstration":true},"subItems":[],"contributions":[{"id":"32f82a0c-6a72-889c-81bc-505523ce42db","role":"presenter","personId":"7cdedd0b-a194-82e4-80ef-dd1ad2ffbbe8","state":null,"organizationId":"e6181da6-5431-4d50-a98b-4602a17dc455","organization":"IOM","honorific":{"original":"en","en":"Ms.","ru":"г-жа","renders":{"ru":"Ms.","kk":"Ms."},"kk":"ханым"},"name":{"original":"en","en":"Kristina Galstyan"},"position":{"original":"en","en":"Migration Policy Officer, International Partnerships Division, IOM Headquarters","ru":"специалист по миграционной политике, Отдел международных партнёрств, штаб-квартира МОМ","renders":{"ru":"Migration Policy Officer, International Partnerships Division, IOM Headquarters","kk":"Migration Policy Officer, International Partnerships Division, IOM Headquarters"},"kk":"көші-қон саясаты жөніндегі маман, Халықаралық серіктестік бөлімі, ХКҰ штаб-пәтері"},"status":"confirmed","attendance":"in-person","topic":{"original":"en","en":"Inter-State Consultation Mechanisms on Migration","ru":"Межгосударственные консультативные механизмы по вопросам миграции","renders":{"ru":"Inter-State Consultation Mechanisms on Migration","kk":"Inter-State Consultation Mechanisms on Migration"},"kk":"Көші-қон жөніндегі мемлекетаралық консультативтік тетіктер"},"text":null},{"id":"93cf60d4-e266-8000-8c87-67b381f97d26","role":"presenter","personId":"bd2a77e5-5481-8fb7-802b-684230679a58","state":null,"organizationId":"e6181da6-5431-4d50-a98b-4602a17dc455","organization":"IOM","honorific":{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"},"name":{"original":"en","en":"David Martineau"},"position":{"original":"en","en":"Migration Policy Officer, Multilateral Processes Division, IOM Headquarters","ru":"специалист по миграционной политике, Отдел многосторонних процессов, штаб-квартира МОМ","renders":{"ru":"Migration Policy Officer, Multilateral Processes Division, IOM Headquarters","kk":"Migration Policy Officer, Multilateral Processes Division, IOM Headquarters"},"kk":"көші-қон саясаты жөніндегі маман, Көпжақты процестер бөлімі, ХКҰ штаб-пәтері"},"status":"confirmed","attendance":"in-person","topic":{"original":"en","en":"Assessing National Migration Policy Frameworks: Insights from the Migration Governance Indicators","ru":"Оценка национальных основ миграционной политики: что показывают индикаторы управления миграцией","renders":{"ru":"Assessing National Migration Policy Frameworks: Insights from the Migration Governance Indicators","kk":"Assessing National Migration Policy Frameworks: Insights from the Migration Governance Indicators"},"kk":"Ұлттық көші-қон саясатының негіздерін бағалау: көші-қонды басқару индикаторлары не көрсетеді"},"text":null},{"id":"fa5aac5c-925f-800b-8fd2-24487502813b","role":"moderator","personId":"19f344a8-320e-811c-827d-9285e5d06854","state":null,"organizationId":"e6181da6-5431-4d50-a98b-4602a17dc455","organization":"IOM","honorific":null,"name":{"original":"en","en":"Victoria Kasabyan"},"position":{"original":"en","en":"Head of Almaty Office, International Organization for Migration (IOM) / The UN Migration Agency, Sub-regional Coordination Office for Central Asia","ru":"глава офиса в Алматы, Международная организация по миграции (МОМ) / Агентство ООН по миграции, Субрегиональный координационный офис по Центральной Азии","renders":{"ru":"Head of Almaty Office, International Organization for Migration (IOM) / The UN Migration Agency, Sub-regional Coordination Office for Central Asia","kk":"Head of Almaty Office, International Organization for Migration (IOM) / The UN Migration Agency, Sub-regional Coordination Office for Central Asia"},"kk":"Алматыдағы кеңсенің басшысы, Халықаралық көші-қон ұйымы (ХКҰ) / БҰҰ-ның Көші-қон жөніндегі агенттігі, Орталық Азия бойынша Субөңірлік үйлестіру кеңсесі"},"status":"confirmed","attendance":"in-person","topic":null,"text":null}],"parts":[]},{"id":"3c77b9c9-d237-8eb5-867a-8832a44be5ab","start":"16:00","end":"16:30","purpose":null,"kind":"break","itemId":"02b0f30f-3c9b-858d-8938-d969039e8d55","title":{"original":"en","en":"Coffee break","ru":"Кофе-брейк","renders":{"ru":"Coffee break","kk":"Coffee break"},"kk":"Кофе-үзіліс"},"continued":false,"abstract":null,"subItems":[],"contributions":[],"parts":[]},{"id":"08120e95-af40-8e67-8ce0-a86ef4c140e4","start":"16:30","end":"17:30","purpose":null,"kind":"session","itemId":"78fb4c0f-7f48-8950-8066-d9e2d0ed8732","title":{"original":"en","en":"Emergency response preparedness for refugee situations: Case study of Tajikistan","ru":"Готовность к чрезвычайному реагированию в ситуациях с беженцами: опыт Таджикистана","renders":{"ru":"Emergency response preparedness for refugee situations: Case study of Tajikistan","kk":"Emergency response preparedness for refugee situations: Case study of Tajikistan"},"kk":"Босқындарға байланысты төтенше жағдайларға ден қоюға дайындық: Тәжікстан тәжірибесі"},"continued":false,"abstract":{"original":"en","en":"Tajikistan and UNHCR look back on the country’s first refugee-response simulation, held on 10–12 April 2018 with more than 250 people. They show how the exercise was prepared, what it taught about acting together, and what it changes in contingency planning.","ru":"Таджикистан и УВКБ ООН подводят итоги первого в стране учения по реагированию на прибытие беженцев, прошедшего 10–12 апреля 2018 года с участием более 250 человек: как готовилось учение, чему оно научило в части совместных действий и что изменит в планировании на случай чрезвычайных ситуаций.","renders":{"ru":"Tajikistan and UNHCR look back on the country’s first refugee-response simulation, held on 10–12 April 2018 with more than 250 people. They show how the exercise was prepared, what it taught about acting together, and what it changes in contingency planning.","kk":"Tajikistan and UNHCR look back on the country’s first refugee-response simulation, held on 10–12 April 2018 with more than 250 people. They show how the exercise was prepared, what it taught about acting together, and what it changes in contingency planning."},"kk":"Тәжікстан мен БҰҰ БЖКБ 2018 жылғы 10–12 сәуірде 250-ден астам адамның қатысуымен өткен, елдегі босқындардың келуіне ден қою жөніндегі алғашқы оқу-жаттығуды қорытындылайды. Оқу-жаттығу қалай дайындалды, бірлескен іс-қимылға не үйретті және төтенше жағдайларға арналған жоспарлауда нені өзгертеді — осы туралы айтылады.","demonstration":true},"subItems":[],"contributions":[{"id":"fcbc90b0-e7b5-89ad-8858-8906bdd1bbe6","role":"presenter","personId":"53d5f632-e29c-89de-84cd-bce018496842","state":"TJ","organizationId":null,"organization":null,"honorific":{"original":"en","en":"Lieutenant General","ru":"генерал-лейтенант","renders":{"ru":"Lieutenant General","kk":"Lieutenant General"},"kk":"генерал-лейтенант"},"name":{"original":"en","en":"Rustam Nazarzoda"},"position":{"original":"en","en":"the Chairman of the Committee for Emergency Situations and Civil Defense of the Republic of Tajikistan","ru":"председатель Комитета по чрезвычайным ситуациям и гражданской обороне Республики Таджикистан","renders":{"ru":"the Chairman of the Committee for Emergency Situations and Civil Defense of the Republic of Tajikistan","kk":"the Chairman of the Committee for Emergency Situations and Civil Defense of the Republic of Tajikistan"},"kk":"Тәжікстан Республикасының Төтенше жағдайлар және азаматтық қорғаныс комитетінің төрағасы"},"status":"tbc","attendance":"in-person","topic":null,"text":null},{"id":"ee3d2b69-0ccb-80ea-86ba-1fff89da8397","role":"presenter","personId":"160278d8-e85f-82b9-877e-9bd2594f0f41","state":null,"organizationId":"db1a1330-3fce-4dbb-b672-d25ed80532ab","organization":"UNHCR","honorific":{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"},"name":{"original":"en","en":"Vito Trani"},"position":{"original":"en","en":"Representative, UNHCR Tajikistan","ru":"Представитель УВКБ ООН в Таджикистане","renders":{"ru":"Representative, UNHCR Tajikistan","kk":"Representative, UNHCR Tajikistan"},"kk":"БҰҰ БЖКБ-ның Тәжікстандағы өкілі"},"status":"confirmed","attendance":"in-person","topic":null,"text":null}],"parts":[]},{"id":"1fbb8692-c81e-83ff-8c5b-4ecd03c5ca7d","start":"17:30","end":"18:00","purpose":null,"kind":"discussion","itemId":"0761b463-3bf0-80d6-8b32-c18eb5ef96d9","title":{"original":"en","en":"Q&A open floor discussion with government and non-government participants","ru":"Вопросы и ответы, открытая дискуссия с представителями государственных и негосударственных участников","renders":{"ru":"Q&A open floor discussion with government and non-government participants","kk":"Q&A open floor discussion with government and non-government participants"},"kk":"Сұрақ-жауап, мемлекеттік және мемлекеттік емес қатысушылармен ашық талқылау"},"continued":false,"abstract":null,"subItems":[],"contributions":[],"parts":[]}]},{"date":"2018-09-28","slots":[{"id":"54d5f13c-f830-85b2-8868-774ae681f1f6","start":"08:30","end":"09:00","purpose":null,"kind":"registration","itemId":"7f43229c-83c3-818c-8f86-68914329ab8d","title":{"original":"en","en":"Registration","ru":"Регистрация участников","renders":{"ru":"Registration","kk":"Registration"},"kk":"Тіркеу"},"continued":false,"abstract":null,"subItems":[],"contributions":[],"parts":[]},{"id":"2fa3d01d-78bb-81d9-811d-15c4d12c1d9f","start":"09:00","end":"09:30","purpose":null,"kind":"opening","itemId":"9f538549-0ce0-8b5d-8825-e2b9084d13e9","title":{"original":"en","en":"Opening — Welcome Remarks","ru":"Открытие — приветственное слово","renders":{"ru":"Opening — Welcome Remarks","kk":"Opening — Welcome Remarks"},"kk":"Ашылуы — құттықтау сөз"},"continued":false,"abstract":null,"subItems":[],"contributions":[{"id":"ffcafaa7-f904-857f-86b8-f721f740abd5","role":"welcome","personId":"6682bd85-13ff-8383-806d-835b65c475f0","state":"KG","organizationId":null,"organization":null,"honorific":{"original":"en","en":"Mr","ru":"г-н","renders":{"ru":"Mr","kk":"Mr"},"kk":"мырза"},"name":{"original":"en","en":"Ibraimzhanov Bolotbek Saparbayevich"},"position":{"original":"en","en":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic","ru":"Председатель Алматинского процесса, председатель Государственной службы миграции при Правительстве Кыргызской Республики","renders":{"ru":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic","kk":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic"},"kk":"Алматы процесінің төрағасы, Қырғыз Республикасы Үкіметінің жанындағы Мемлекеттік көші-қон қызметінің төрағасы"},"status":"confirmed","attendance":"in-person","topic":null,"text":null},{"id":"63839d3e-2cf0-8960-804d-0f7834897d77","role":"welcome","personId":"a077544a-21d0-8634-8838-de9b93cbb627","state":"US","organizationId":null,"organization":null,"honorific":{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"},"name":{"original":"en","en":"Jonathan Hayes"},"position":{"original":"en","en":"Regional Refugee Coordinator, Georgia, Bureau of Populations, Refugees and Migration (BPRM), Government of the United States","ru":"региональный координатор по делам беженцев, Georgia, Бюро по вопросам народонаселения, беженцев и миграции, Правительство Соединённых Штатов","renders":{"ru":"Regional Refugee Coordinator, Georgia, Bureau of Populations, Refugees and Migration (BPRM), Government of the United States","kk":"Regional Refugee Coordinator, Georgia, Bureau of Populations, Refugees and Migration (BPRM), Government of the United States"},"kk":"босқындар істері жөніндегі өңірлік үйлестіруші, Georgia, Халық, босқындар және көші-қон жөніндегі бюро, Америка Құрама Штаттарының Үкіметі"},"status":"confirmed","attendance":"in-person","topic":null,"text":null}],"parts":[]},{"id":"84c69f50-1dbf-8b04-83bb-3f2e7c46960e","start":"09:30","end":"11:00","purpose":null,"kind":"session","itemId":"f6d59158-04ba-8ff6-8ae5-9447087386bd","title":{"original":"en","en":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","ru":"Диалог старших должностных лиц о роли Алматинского процесса и перспективах его развития","renders":{"ru":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","kk":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development"},"kk":"Аға лауазымды тұлғалардың Алматы процесінің рөлі және оны дамыту перспективалары туралы диалогы"},"continued":false,"abstract":{"original":"en","en":"Senior Officials exchange views on where the Almaty Process stands and where it should go. Two proposals are on the table: to raise its standing in international relations, and to set up a technical expert group with two officers from each participating State and a work plan for 2019–2020. If they are agreed, the Operating Modalities of 5 June 2013 would need to be amended.","ru":"Старшие должностные лица обсуждают, какое место занимает Алматинский процесс и как ему развиваться дальше. На рассмотрение вынесены два предложения: повысить его статус в международных отношениях и создать группу технических экспертов — по два сотрудника от каждого государства-участника — с планом работы на 2019–2020 годы. В случае согласия потребуется внести изменения в «Условия функционирования» (Operating Modalities) от 5 июня 2013 года.","renders":{"ru":"Senior Officials exchange views on where the Almaty Process stands and where it should go. Two proposals are on the table: to raise its standing in international relations, and to set up a technical expert group with two officers from each participating State and a work plan for 2019–2020. If they are agreed, the Operating Modalities of 5 June 2013 would need to be amended.","kk":"Senior Officials exchange views on where the Almaty Process stands and where it should go. Two proposals are on the table: to raise its standing in international relations, and to set up a technical expert group with two officers from each participating State and a work plan for 2019–2020. If they are agreed, the Operating Modalities of 5 June 2013 would need to be amended."},"kk":"Аға лауазымды тұлғалар Алматы процесінің қазіргі орны мен алдағы дамуы туралы пікір алмасады. Екі ұсыныс қаралады: Процестің халықаралық қатынастардағы мәртебесін арттыру және әр қатысушы мемлекеттен екі қызметкер кіретін, 2019–2020 жылдарға арналған жұмыс жоспары бар техникалық сарапшылар тобын құру. Олар келісілсе, 2013 жылғы 5 маусымдағы Operating Modalities құжатына өзгерістер енгізу қажет болады.","demonstration":true},"subItems":[{"label":"a","text":{"original":"en","en":"Raising the status of the Almaty process as a subject of international relations","ru":"Повышение статуса Алматинского процесса как субъекта международных отношений","renders":{"ru":"Raising the status of the Almaty process as a subject of international relations","kk":"Raising the status of the Almaty process as a subject of international relations"},"kk":"Халықаралық қатынастар субъектісі ретінде Алматы процесінің мәртебесін арттыру"}},{"label":"b","text":{"original":"en","en":"Establishment of technical expert group","ru":"Создание группы технических экспертов","renders":{"ru":"Establishment of technical expert group","kk":"Establishment of technical expert group"},"kk":"Техникалық сарапшылар тобын құру"}},{"label":"c","text":{"original":"en","en":"Voluntary contributions to the Almaty Process by member countries","ru":"Добровольные взносы стран-членов в Алматинский процесс","renders":{"ru":"Voluntary contributions to the Almaty Process by member countries","kk":"Voluntary contributions to the Almaty Process by member countries"},"kk":"Мүше елдердің Алматы процесіне ерікті жарналары"}},{"label":"d","text":{"original":"en","en":"Establishment of two deputy Chair positions","ru":"Учреждение двух должностей заместителя Председателя","renders":{"ru":"Establishment of two deputy Chair positions","kk":"Establishment of two deputy Chair positions"},"kk":"Төраға орынбасарының екі лауазымын белгілеу"}},{"label":"e","text":{"original":"en","en":"Development of the Almaty Process logo","ru":"Разработка логотипа Алматинского процесса","renders":{"ru":"Development of the Almaty Process logo","kk":"Development of the Almaty Process logo"},"kk":"Алматы процесінің логотипін әзірлеу"}}],"contributions":[{"id":"3a093210-babd-8bc3-80af-6965ba7cd7c2","role":"presenter","personId":"bbcdeb87-80a7-8497-8da0-038c2cf713fd","state":"KG","organizationId":null,"organization":null,"honorific":{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"},"name":{"original":"en","en":"Samat Toktobolotov"},"position":{"original":"en","en":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic","ru":"заместитель председателя Государственной службы миграции при Правительстве Кыргызской Республики","renders":{"ru":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic","kk":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic"},"kk":"Қырғыз Республикасы Үкіметінің жанындағы Мемлекеттік көші-қон қызметі төрағасының орынбасары"},"status":"confirmed","attendance":"in-person","topic":null,"text":null},{"id":"4228b5f9-1ced-85ea-8416-e05bd972e62f","role":"presenter","personId":"9db8d0df-0e1f-8bb9-81c6-5e75ad4b29e2","state":"AF","organizationId":null,"organization":null,"honorific":{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"},"name":{"original":"en","en":"Noori Obaid Khan"},"position":{"original":"en","en":"Deputy Director General of the UN & International Conferences Department, Ministry of Foreign Affairs of the Islamic Republic of Afghanistan","ru":"заместитель генерального директора Департамента ООН и международных конференций, Министерство иностранных дел Исламской Республики Афганистан","renders":{"ru":"Deputy Director General of the UN & International Conferences Department, Ministry of Foreign Affairs of the Islamic Republic of Afghanistan","kk":"Deputy Director General of the UN & International Conferences Department, Ministry of Foreign Affairs of the Islamic Republic of Afghanistan"},"kk":"БҰҰ және халықаралық конференциялар департаменті бас директорының орынбасары, Ауғанстан Ислам Республикасының Сыртқы істер министрлігі"},"status":"confirmed","attendance":"in-person","topic":null,"text":null},{"id":"864f0abb-6e3f-8eab-805b-11c276945053","role":"presenter","personId":"83fa0c85-f860-8ffa-8dfa-38fea4d4dba7","state":"AZ","organizationId":null,"organization":null,"honorific":{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"},"name":{"original":"en","en":"Alimirzamin Askerov"},"position":{"original":"en","en":"Chief of the Department for Humanitarian and Social Issues, Ministry of Foreign Affairs of the Republic of Azerbaijan","ru":"начальник Департамента по гуманитарным и социальным вопросам, Министерство иностранных дел Азербайджанской Республики","renders":{"ru":"Chief of the Department for Humanitarian and Social Issues, Ministry of Foreign Affairs of the Republic of Azerbaijan","kk":"Chief of the Department for Humanitarian and Social Issues, Ministry of Foreign Affairs of the Republic of Azerbaijan"},"kk":"Гуманитарлық және әлеуметтік мәселелер департаментінің бастығы, Әзербайжан Республикасының Сыртқы істер министрлігі"},"status":"confirmed","attendance":"in-person","topic":null,"text":null},{"id":"65717d02-2165-82fe-83bf-e3da6887d73d","role":"presenter","personId":"8eed594f-0b49-8edd-88bb-1d9b3ca6c7ab","state":"KZ","organizationId":null,"organization":null,"honorific":{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"},"name":{"original":"en","en":"Akmadi Sarbasov"},"position":{"original":"en","en":"Chair of the Committee of the Ministry of Labour and Social Protection of the Population of the Republic of Kazakhstan.","ru":"председатель Комитета Министерства труда и социальной защиты населения Республики Казахстан","renders":{"ru":"Chair of the Committee of the Ministry of Labour and Social Protection of the Population of the Republic of Kazakhstan.","kk":"Chair of the Committee of the Ministry of Labour and Social Protection of the Population of the Republic of Kazakhstan."},"kk":"Қазақстан Республикасы Еңбек және халықты әлеуметтік қорғау министрлігі Комитетінің төрағасы"},"status":"confirmed","attendance":"in-person","topic":null,"text":null},{"id":"b8de6c9c-bb38-8dde-8c68-8da562ca55ed","role":"presenter","personId":"00d555be-7b6c-83a1-8c30-943804268a3e","state":"TJ","organizationId":null,"organization":null,"honorific":{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"},"name":{"original":"en","en":"Tolibdzhon Sharipov"},"position":{"original":"en","en":"Deputy Head of the Migration Service of the Ministry of Labour, Migration and Population Employment of the Republic of Tajikistan","ru":"заместитель начальника Миграционной службы Министерства труда, миграции и занятости населения Республики Таджикистан","renders":{"ru":"Deputy Head of the Migration Service of the Ministry of Labour, Migration and Population Employment of the Republic of Tajikistan","kk":"Deputy Head of the Migration Service of the Ministry of Labour, Migration and Population Employment of the Republic of Tajikistan"},"kk":"Тәжікстан Республикасы Еңбек, көші-қон және халықты жұмыспен қамту министрлігінің Көші-қон қызметі бастығының орынбасары"},"status":"confirmed","attendance":"in-person","topic":null,"text":null},{"id":"e1ef14e7-a2f9-8964-89d4-b8a0ae3afee2","role":"moderator","personId":"bbcdeb87-80a7-8497-8da0-038c2cf713fd","state":"KG","organizationId":null,"organization":null,"honorific":{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"},"name":{"original":"en","en":"Samat Toktobolotov"},"position":{"original":"en","en":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic","ru":"заместитель председателя Государственной службы миграции при Правительстве Кыргызской Республики","renders":{"ru":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic","kk":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic"},"kk":"Қырғыз Республикасы Үкіметінің жанындағы Мемлекеттік көші-қон қызметі төрағасының орынбасары"},"status":"confirmed","attendance":"in-person","topic":null,"text":null}],"parts":[]},{"id":"f299dbf0-9503-8f9b-85a1-a9bb0a93e359","start":"11:00","end":"11:30","purpose":null,"kind":"break","itemId":"b908ab3a-0658-884a-88d3-e4ad4a50875b","title":{"original":"en","en":"Coffee break","ru":"Кофе-брейк","renders":{"ru":"Coffee break","kk":"Coffee break"},"kk":"Кофе-үзіліс"},"continued":false,"abstract":null,"subItems":[],"contributions":[],"parts":[]},{"id":"b0a01556-5b17-8963-8944-460bea2a6f4f","start":"11:30","end":"13:00","purpose":null,"kind":"session","itemId":"f6d59158-04ba-8ff6-8ae5-9447087386bd","title":{"original":"en","en":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","ru":"Диалог старших должностных лиц о роли Алматинского процесса и перспективах его развития","renders":{"ru":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","kk":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development"},"kk":"Аға лауазымды тұлғалардың Алматы процесінің рөлі және оны дамыту перспективалары туралы диалогы"},"continued":true,"abstract":null,"subItems":[],"contributions":[{"id":"1486c946-18b2-8584-8630-ffa2af1e44bf","role":"presenter","personId":"7d42be28-daf0-8ea0-88cc-4b0d2d4b9ef2","state":"TM","organizationId":null,"organization":null,"honorific":{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"},"name":{"original":"en","en":"Atadurdy Hojayev"},"position":{"original":"en","en":"Head of the State Migration Service for Balkan Velayat, Turkmenistan","ru":"начальник Государственной миграционной службы по Балканскому велаяту, Туркменистан","renders":{"ru":"Head of the State Migration Service for Balkan Velayat, Turkmenistan","kk":"Head of the State Migration Service for Balkan Velayat, Turkmenistan"},"kk":"Балқан уәлаяты бойынша Мемлекеттік көші-қон қызметінің бастығы, Түрікменстан"},"status":"confirmed","attendance":"in-person","topic":null,"text":null},{"id":"63e48d9e-7e43-8276-8af0-b161e8bfa15c","role":"presenter","personId":"e135014b-785f-8917-85b5-67ee0b62d4f3","state":"PK","organizationId":null,"organization":null,"honorific":{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"},"name":{"original":"en","en":"Muhammad Adnan Dayar"},"position":{"original":"en","en":"Deputy Secretary for Refugees, Ministry of States and Frontier Regions (SAFRON), Islamic Republic of Pakistan","ru":"заместитель секретаря по делам беженцев, Министерство по делам штатов и приграничных регионов (SAFRON), Исламская Республика Пакистан","renders":{"ru":"Deputy Secretary for Refugees, Ministry of States and Frontier Regions (SAFRON), Islamic Republic of Pakistan","kk":"Deputy Secretary for Refugees, Ministry of States and Frontier Regions (SAFRON), Islamic Republic of Pakistan"},"kk":"босқындар істері жөніндегі хатшының орынбасары, Штаттар және шекаралас өңірлер министрлігі (SAFRON), Пәкістан Ислам Республикасы"},"status":"confirmed","attendance":"in-person","topic":null,"text":null},{"id":"a214208d-2db6-806a-8821-9d394766ab2e","role":"presenter","personId":"63eaedb3-d5a3-8e52-8b42-06108d0a2859","state":"LK","organizationId":"46991ecc-ca7b-4125-a139-fbe87b80261f","organization":"Abu Dhabi Dialogue","honorific":{"original":"en","en":"H. E. Mr","ru":"Е. П. г-н","renders":{"ru":"H. E. Mr","kk":"H. E. Mr"},"kk":"Жоғары мәртебелі мырза"},"name":{"original":"en","en":"Aliyr Lebbe Abdul Azeez"},"position":{"original":"en","en":"Ambassador and Permanent Representative of Sri Lanka to the UN in Geneva, Chair of the Abu Dhabi Dialogue","ru":"Посол и Постоянный представитель Шри-Ланки при ООН в Женеве, Председатель Абу-Дабийского диалога","renders":{"ru":"Ambassador and Permanent Representative of Sri Lanka to the UN in Geneva, Chair of the Abu Dhabi Dialogue","kk":"Ambassador and Permanent Representative of Sri Lanka to the UN in Geneva, Chair of the Abu Dhabi Dialogue"},"kk":"Шри-Ланканың Женевадағы БҰҰ жанындағы Елшісі және Тұрақты өкілі, Абу-Даби диалогінің Төрағасы"},"status":"confirmed","attendance":"video","topic":null,"text":null},{"id":"2a945f86-ebe9-84a9-8bcf-3ceba60dea84","role":"line","personId":null,"state":null,"organizationId":null,"organization":null,"honorific":null,"name":null,"position":null,"status":"confirmed","attendance":"in-person","topic":null,"text":{"original":"en","en":"Discussion on the proposal made by the Chairperson of the Almaty Process","ru":"Обсуждение предложения, внесённого Председателем Алматинского процесса","renders":{"ru":"Discussion on the proposal made by the Chairperson of the Almaty Process","kk":"Discussion on the proposal made by the Chairperson of the Almaty Process"},"kk":"Алматы процесі төрағасының ұсынысын талқылау"}},{"id":"5616125a-5b1e-8c8c-8933-07acfeaacf4d","role":"moderator","personId":"bbcdeb87-80a7-8497-8da0-038c2cf713fd","state":"KG","organizationId":null,"organization":null,"honorific":{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"},"name":{"original":"en","en":"Samat Toktobolotov"},"position":{"original":"en","en":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic","ru":"заместитель председателя Государственной службы миграции при Правительстве Кыргызской Республики","renders":{"ru":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic","kk":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic"},"kk":"Қырғыз Республикасы Үкіметінің жанындағы Мемлекеттік көші-қон қызметі төрағасының орынбасары"},"status":"confirmed","attendance":"in-person","topic":null,"text":null}],"parts":[]},{"id":"f52c0117-2d29-8c31-874d-f33467a6bf36","start":"13:00","end":"14:00","purpose":null,"kind":"meal","itemId":"8b67dc73-3c52-81de-86f7-18d924f82f39","title":{"original":"en","en":"Lunch","ru":"Обед","renders":{"ru":"Lunch","kk":"Lunch"},"kk":"Түскі ас"},"continued":false,"abstract":null,"subItems":[],"contributions":[],"parts":[]},{"id":"6c1b29e5-847f-8348-8fb3-d47c7d4c1fae","start":"14:00","end":"16:00","purpose":null,"kind":"session","itemId":"babb8972-9809-8a67-82e7-d1a2363de640","title":{"original":"en","en":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","ru":"Уязвимость мигрантов и семей, затронутых миграцией, в Центральной Азии. Обзор региональных исследований МОМ 2018 года.","renders":{"ru":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","kk":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018."},"kk":"Орталық Азиядағы мигранттар мен көші-қон әсер еткен отбасылардың осалдығы. ХКҰ-ның 2018 жылғы өңірлік зерттеулеріне шолу."},"continued":false,"abstract":null,"subItems":[],"contributions":[],"parts":[{"id":"286f14cb-e322-8c50-8f30-9149cf21418f","title":{"original":"en","en":"Challenges and Possibilities for the System of Identification and Referral of Migrants in vulnerable situations","ru":"Проблемы и возможности системы выявления и перенаправления мигрантов, находящихся в уязвимом положении","renders":{"ru":"Challenges and Possibilities for the System of Identification and Referral of Migrants in vulnerable situations","kk":"Challenges and Possibilities for the System of Identification and Referral of Migrants in vulnerable situations"},"kk":"Осал жағдайдағы мигранттарды анықтау және қайта бағыттау жүйесінің проблемалары мен мүмкіндіктері"},"abstract":{"original":"en","en":"The research team presents an IOM study of 2018 in Kazakhstan, Kyrgyzstan and Tajikistan: who is vulnerable on the move and after return, who remains unseen by the social system, and what procedures would help the authorities to identify such people and refer them to help.","ru":"Исследовательская группа представляет исследование МОМ 2018 года, проведённое в Казахстане, Кыргызстане и Таджикистане: кто уязвим в пути и после возвращения, кого не замечает система социальной защиты и какие процедуры помогли бы ведомствам выявлять таких людей и направлять их за помощью.","renders":{"ru":"The research team presents an IOM study of 2018 in Kazakhstan, Kyrgyzstan and Tajikistan: who is vulnerable on the move and after return, who remains unseen by the social system, and what procedures would help the authorities to identify such people and refer them to help.","kk":"The research team presents an IOM study of 2018 in Kazakhstan, Kyrgyzstan and Tajikistan: who is vulnerable on the move and after return, who remains unseen by the social system, and what procedures would help the authorities to identify such people and refer them to help."},"kk":"Зерттеу тобы ХКҰ-ның 2018 жылы Қазақстанда, Қырғызстанда және Тәжікстанда жүргізген зерттеуін таныстырады: жолда және оралғаннан кейін кім осал, кім әлеуметтік қорғау жүйесінің назарынан тыс қалады және мұндай адамдарды анықтап, көмекке қайта бағыттау үшін ведомстволарға қандай рәсімдер көмектесер еді.","demonstration":true},"contributions":[{"id":"d7c849e1-5c43-8462-8039-a6ab6522e3d7","role":"presenter","personId":"34f20a20-4db4-8a7b-821c-f64fec4a90bf","state":null,"organizationId":"e6181da6-5431-4d50-a98b-4602a17dc455","organization":"IOM","honorific":{"original":"en","en":"Ms","ru":"г-жа","renders":{"ru":"Ms","kk":"Ms"},"kk":"ханым"},"name":{"original":"en","en":"Halina Turina"},"position":{"original":"en","en":"lawyer, Lead international expert – IOM, Belarus","ru":"юрист, ведущий международный эксперт — МОМ, Беларусь","renders":{"ru":"lawyer, Lead international expert – IOM, Belarus","kk":"lawyer, Lead international expert – IOM, Belarus"},"kk":"заңгер, жетекші халықаралық сарапшы — ХКҰ, Беларусь"},"status":"confirmed","attendance":"in-person","topic":null,"text":null},{"id":"ff6ecc69-8778-8a9e-8ef6-8b88ec5bf859","role":"presenter","personId":"a4f01577-6ac0-887c-869c-94acd6c51c0c","state":null,"organizationId":"e6181da6-5431-4d50-a98b-4602a17dc455","organization":"IOM","honorific":{"original":"en","en":"Mr","ru":"г-н","renders":{"ru":"Mr","kk":"Mr"},"kk":"мырза"},"name":{"original":"en","en":"Denis Dzhivaga"},"position":{"original":"en","en":"lawyer, National expert – IOM, Kazakhstan","ru":"юрист, национальный эксперт — МОМ, Казахстан","renders":{"ru":"lawyer, National expert – IOM, Kazakhstan","kk":"lawyer, National expert – IOM, Kazakhstan"},"kk":"заңгер, ұлттық сарапшы — ХКҰ, Қазақстан"},"status":"confirmed","attendance":"in-person","topic":null,"text":null},{"id":"09131e2f-32c5-8ef1-8b67-a1741ad3c0cd","role":"presenter","personId":"1f8a83bb-346d-8459-8b7f-a8db38b55d77","state":null,"organizationId":"fcbe9239-90cb-49b4-8b02-518afdb2fa60","organization":"Daris","honorific":{"original":"en","en":"Ms","ru":"г-жа","renders":{"ru":"Ms","kk":"Ms"},"kk":"ханым"},"name":{"original":"en","en":"Gulnura Idigeeva"},"position":{"original":"en","en":"lawer, Private Institution ''Information and Advisory Centre ''Daris'', Kazakhstan","ru":"юрист, частное учреждение «Информационно-консультационный центр „Дарис“», Казахстан","renders":{"ru":"lawer, Private Institution ''Information and Advisory Centre ''Daris'', Kazakhstan","kk":"lawer, Private Institution ''Information and Advisory Centre ''Daris'', Kazakhstan"},"kk":"заңгер, «Дарис» ақпараттық-кеңес беру орталығы жеке мекемесі, Қазақстан"},"status":"confirmed","attendance":"in-person","topic":null,"text":null},{"id":"76503c73-e547-880d-818b-9a3926def8a4","role":"presenter","personId":"09b7a15c-b008-8b25-83f1-7bf0535c7b59","state":null,"organizationId":"e6181da6-5431-4d50-a98b-4602a17dc455","organization":"IOM","honorific":{"original":"en","en":"Ms","ru":"г-жа","renders":{"ru":"Ms","kk":"Ms"},"kk":"ханым"},"name":{"original":"en","en":"Zamira Azhigulova"},"position":{"original":"en","en":"lawyer, National expert – IOM, Kyrgyzstan","ru":"юрист, национальный эксперт — МОМ, Кыргызстан","renders":{"ru":"lawyer, National expert – IOM, Kyrgyzstan","kk":"lawyer, National expert – IOM, Kyrgyzstan"},"kk":"заңгер, ұлттық сарапшы — ХКҰ, Қырғызстан"},"status":"confirmed","attendance":"in-person","topic":null,"text":null},{"id":"1be035eb-f55e-8e12-8a8f-65bb615fdef0","role":"presenter","personId":"88e8e526-48c6-8b8c-8720-e0ebdd3cd437","state":null,"organizationId":"e6181da6-5431-4d50-a98b-4602a17dc455","organization":"IOM","honorific":{"original":"en","en":"Mr","ru":"г-н","renders":{"ru":"Mr","kk":"Mr"},"kk":"мырза"},"name":{"original":"en","en":"Takdirshoh Sharipov"},"position":{"original":"en","en":"lawyer, National expert - IOM, Tajikistan","ru":"юрист, национальный эксперт — МОМ, Таджикистан","renders":{"ru":"lawyer, National expert - IOM, Tajikistan","kk":"lawyer, National expert - IOM, Tajikistan"},"kk":"заңгер, ұлттық сарапшы — ХКҰ, Тәжікстан"},"status":"confirmed","attendance":"in-person","topic":null,"text":null},{"id":"0085f9d1-27ab-8e13-8d4f-22ff38ed4f9e","role":"moderator","personId":"4b5dffc7-2409-86ad-8f4f-f4252ef727a3","state":null,"organizationId":"e6181da6-5431-4d50-a98b-4602a17dc455","organization":"IOM","honorific":{"original":"en","en":"Mr","ru":"г-н","renders":{"ru":"Mr","kk":"Mr"},"kk":"мырза"},"name":{"original":"en","en":"Yevgeniy Khon"},"position":{"original":"en","en":"National Programme Officer, International Organization for Migration (IOM), Subregional Coordination Office for Central Asia.","ru":"национальный сотрудник по программам, Международная организация по миграции (МОМ), Субрегиональный координационный офис по Центральной Азии","renders":{"ru":"National Programme Officer, International Organization for Migration (IOM), Subregional Coordination Office for Central Asia.","kk":"National Programme Officer, International Organization for Migration (IOM), Subregional Coordination Office for Central Asia."},"kk":"бағдарламалар жөніндегі ұлттық қызметкер, Халықаралық көші-қон ұйымы (ХКҰ), Орталық Азия бойынша Субөңірлік үйлестіру кеңсесі"},"status":"confirmed","attendance":"in-person","topic":null,"text":null}]},{"id":"d4b43102-f351-80ef-86de-0554beec2b07","title":{"original":"en","en":"Needs and rights of women and girls affected by labour migration in Central Asia, and strategies to address them","ru":"Потребности и права женщин и девочек, затронутых трудовой миграцией в Центральной Азии, и пути их обеспечения","renders":{"ru":"Needs and rights of women and girls affected by labour migration in Central Asia, and strategies to address them","kk":"Needs and rights of women and girls affected by labour migration in Central Asia, and strategies to address them"},"kk":"Орталық Азияда еңбек көші-қоны әсер еткен әйелдер мен қыздардың қажеттіліктері мен құқықтары және оларды қамтамасыз ету жолдары"},"abstract":{"original":"en","en":"First results of IOM’s fieldwork in Kyrgyzstan and Tajikistan on women and girls who migrate and on those who stay behind: what they contribute, what they need, and which gaps in policy and services the findings point to.","ru":"Первые результаты полевых исследований МОМ в Кыргызстане и Таджикистане о женщинах и девочках, которые мигрируют, и о тех, кто остаётся дома: каков их вклад, в чём они нуждаются и какие пробелы в политике и услугах это выявляет.","renders":{"ru":"First results of IOM’s fieldwork in Kyrgyzstan and Tajikistan on women and girls who migrate and on those who stay behind: what they contribute, what they need, and which gaps in policy and services the findings point to.","kk":"First results of IOM’s fieldwork in Kyrgyzstan and Tajikistan on women and girls who migrate and on those who stay behind: what they contribute, what they need, and which gaps in policy and services the findings point to."},"kk":"ХКҰ-ның Қырғызстан мен Тәжікстанда жүргізген, көшіп жүрген және үйде қалған әйелдер мен қыздар туралы далалық зерттеулерінің алғашқы нәтижелері: олар қандай үлес қосады, неге мұқтаж және бұл нәтижелер саясат пен қызметтердегі қандай олқылықтарды көрсетеді.","demonstration":true},"contributions":[{"id":"c5307c15-f440-82b1-89c4-e8fa661e8911","role":"presenter","personId":"c17ca8fe-8359-83c6-845c-f6b4304ecb7b","state":null,"organizationId":"d602347a-0d2c-40ba-b732-c9eb76778c68","organization":"PIL","honorific":{"original":"en","en":"Ms.","ru":"г-жа","renders":{"ru":"Ms.","kk":"Ms."},"kk":"ханым"},"name":{"original":"en","en":"Gulnara Ibraeva"},"position":{"original":"en","en":"chief expert analyst, PIL Research Company","ru":"главный эксперт-аналитик, исследовательская компания PIL","renders":{"ru":"chief expert analyst, PIL Research Company","kk":"chief expert analyst, PIL Research Company"},"kk":"бас сарапшы-талдаушы, PIL зерттеу компаниясы"},"status":"confirmed","attendance":"in-person","topic":null,"text":null},{"id":"521ea47e-aadc-880e-8225-4651486c2594","role":"presenter","personId":"20816243-7b24-8dc8-8635-a3590ab5812d","state":null,"organizationId":"d602347a-0d2c-40ba-b732-c9eb76778c68","organization":"PIL","honorific":{"original":"en","en":"Ms.","ru":"г-жа","renders":{"ru":"Ms.","kk":"Ms."},"kk":"ханым"},"name":{"original":"en","en":"Gulnora Beknazarova"},"position":{"original":"en","en":"expert analyst, PIL Research Company","ru":"эксперт-аналитик, исследовательская компания PIL","renders":{"ru":"expert analyst, PIL Research Company","kk":"expert analyst, PIL Research Company"},"kk":"сарапшы-талдаушы, PIL зерттеу компаниясы"},"status":"confirmed","attendance":"in-person","topic":null,"text":null},{"id":"fbe57de3-0583-82fa-817d-3a83dc5910f2","role":"moderator","personId":"22451ff3-af4f-808c-8287-cf353e27395c","state":null,"organizationId":"e6181da6-5431-4d50-a98b-4602a17dc455","organization":"IOM","honorific":{"original":"en","en":"Ms","ru":"г-жа","renders":{"ru":"Ms","kk":"Ms"},"kk":"ханым"},"name":{"original":"en","en":"Damira Umetbaeva"},"position":{"original":"en","en":"National Programme Officer, International Organization for Migration (IOM), Subregional Coordination Office for Central Asia.","ru":"национальный сотрудник по программам, Международная организация по миграции (МОМ), Субрегиональный координационный офис по Центральной Азии","renders":{"ru":"National Programme Officer, International Organization for Migration (IOM), Subregional Coordination Office for Central Asia.","kk":"National Programme Officer, International Organization for Migration (IOM), Subregional Coordination Office for Central Asia."},"kk":"бағдарламалар жөніндегі ұлттық қызметкер, Халықаралық көші-қон ұйымы (ХКҰ), Орталық Азия бойынша Субөңірлік үйлестіру кеңсесі"},"status":"confirmed","attendance":"in-person","topic":null,"text":null}]}]},{"id":"7099e3ec-df95-8b99-883c-41a171a701f2","start":"16:00","end":"16:30","purpose":null,"kind":"break","itemId":"1593d1d7-7aef-8dc8-8346-3f5a26272a47","title":{"original":"en","en":"Coffee break","ru":"Кофе-брейк","renders":{"ru":"Coffee break","kk":"Coffee break"},"kk":"Кофе-үзіліс"},"continued":false,"abstract":null,"subItems":[],"contributions":[],"parts":[]},{"id":"8763ac2c-2c30-8176-89ed-be9be9ff6137","start":"16:30","end":"17:30","purpose":null,"kind":"session","itemId":"0a60d4f8-e64a-8334-87b4-0d751ab01180","title":{"original":"en","en":"The rights of refugees and asylum seekers","ru":"Права беженцев и лиц, ищущих убежище","renders":{"ru":"The rights of refugees and asylum seekers","kk":"The rights of refugees and asylum seekers"},"kk":"Босқындар мен баспана іздеушілердің құқықтары"},"continued":false,"abstract":null,"subItems":[],"contributions":[],"parts":[{"id":"a4dd1e4c-76c4-855a-824d-7b0f1cfdda1f","title":{"original":"en","en":"Quality Assurance Initiative (QAI): Examples of QAI Eastern Europe and South Caucasus in improving asylum system","ru":"Инициатива по обеспечению качества (QAI): примеры Восточной Европы и Южного Кавказа в совершенствовании системы убежища","renders":{"ru":"Quality Assurance Initiative (QAI): Examples of QAI Eastern Europe and South Caucasus in improving asylum system","kk":"Quality Assurance Initiative (QAI): Examples of QAI Eastern Europe and South Caucasus in improving asylum system"},"kk":"Сапаны қамтамасыз ету бастамасы (QAI): баспана беру жүйесін жетілдірудегі Шығыс Еуропа мен Оңтүстік Кавказ мысалдары"},"abstract":{"original":"en","en":"How asylum authorities and UNHCR review decisions together to keep their quality high. Examples from Eastern Europe and the South Caucasus show different lengths and depths of co-operation, and what they have changed in refugee protection.","ru":"Как органы по вопросам убежища и УВКБ ООН совместно проверяют решения, чтобы поддерживать их качество. Примеры Восточной Европы и Южного Кавказа показывают сотрудничество разной продолжительности и глубины и то, что оно изменило в защите беженцев.","renders":{"ru":"How asylum authorities and UNHCR review decisions together to keep their quality high. Examples from Eastern Europe and the South Caucasus show different lengths and depths of co-operation, and what they have changed in refugee protection.","kk":"How asylum authorities and UNHCR review decisions together to keep their quality high. Examples from Eastern Europe and the South Caucasus show different lengths and depths of co-operation, and what they have changed in refugee protection."},"kk":"Баспана беру мәселелері жөніндегі органдар мен БҰҰ БЖКБ шешімдердің сапасын сақтау үшін оларды қалай бірлесіп тексереді. Шығыс Еуропа мен Оңтүстік Кавказ мысалдары ұзақтығы мен тереңдігі әртүрлі ынтымақтастықты және оның босқындарды қорғауда нені өзгерткенін көрсетеді.","demonstration":true},"contributions":[{"id":"d27d2883-c541-8c61-8175-a48bbab7151b","role":"presenter","personId":"7cf6ce9b-a90a-810a-8fdf-70fc0860da1c","state":null,"organizationId":"db1a1330-3fce-4dbb-b672-d25ed80532ab","organization":"UNHCR","honorific":{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"},"name":{"original":"en","en":"Marin Roman"},"position":{"original":"en","en":"Regional Protection Officer, Office for UNHCR in Central Asia","ru":"региональный сотрудник по вопросам защиты, представительство УВКБ ООН в Центральной Азии","renders":{"ru":"Regional Protection Officer, Office for UNHCR in Central Asia","kk":"Regional Protection Officer, Office for UNHCR in Central Asia"},"kk":"қорғау мәселелері жөніндегі өңірлік қызметкер, БҰҰ БЖКБ-ның Орталық Азиядағы өкілдігі"},"status":"confirmed","attendance":"in-person","topic":null,"text":null}]},{"id":"6f606023-da87-86e9-8beb-48ad6fb112ac","title":{"original":"en","en":"UNHCR’s work plan for enhancing refugee protection: 2017-2019","ru":"План работы УВКБ ООН по укреплению защиты беженцев: 2017–2019 годы","renders":{"ru":"UNHCR’s work plan for enhancing refugee protection: 2017-2019","kk":"UNHCR’s work plan for enhancing refugee protection: 2017-2019"},"kk":"БҰҰ БЖКБ-ның босқындарды қорғауды нығайту жөніндегі жұмыс жоспары: 2017–2019 жылдар"},"abstract":{"original":"en","en":"UNHCR reports on its 2017/2018 work plan for the institutions that protect refugees in Central Asia, and presents the draft plan for 2018/2019 for comment by the members of the Process.","ru":"УВКБ ООН сообщает о выполнении плана работы на 2017/2018 годы по укреплению институтов защиты беженцев в Центральной Азии и представляет проект плана на 2018/2019 годы для замечаний членов Процесса.","renders":{"ru":"UNHCR reports on its 2017/2018 work plan for the institutions that protect refugees in Central Asia, and presents the draft plan for 2018/2019 for comment by the members of the Process.","kk":"UNHCR reports on its 2017/2018 work plan for the institutions that protect refugees in Central Asia, and presents the draft plan for 2018/2019 for comment by the members of the Process."},"kk":"БҰҰ БЖКБ Орталық Азиядағы босқындарды қорғау институттарын нығайту жөніндегі 2017/2018 жылдарға арналған жұмыс жоспарының орындалуы туралы хабарлайды және 2018/2019 жылдарға арналған жоспар жобасын Процесс мүшелерінің пікірін білу үшін ұсынады.","demonstration":true},"contributions":[{"id":"7ee9bbff-68b0-8cb6-82d2-3e95692378ad","role":"presenter","personId":"92d4857d-7d81-8bba-8dfc-a26671a63f8b","state":null,"organizationId":"db1a1330-3fce-4dbb-b672-d25ed80532ab","organization":"UNHCR","honorific":{"original":"en","en":"Ms.","ru":"г-жа","renders":{"ru":"Ms.","kk":"Ms."},"kk":"ханым"},"name":{"original":"en","en":"Urara Furukawa"},"position":{"original":"en","en":"Senior Regional Protection Officer, Office for UNHCR in Central Asia","ru":"старший региональный сотрудник по вопросам защиты, представительство УВКБ ООН в Центральной Азии","renders":{"ru":"Senior Regional Protection Officer, Office for UNHCR in Central Asia","kk":"Senior Regional Protection Officer, Office for UNHCR in Central Asia"},"kk":"қорғау мәселелері жөніндегі аға өңірлік қызметкер, БҰҰ БЖКБ-ның Орталық Азиядағы өкілдігі"},"status":"confirmed","attendance":"in-person","topic":null,"text":null}]}]},{"id":"a264bd44-980f-85c2-8165-6fce79894afd","start":"17:30","end":"18:00","purpose":null,"kind":"closing","itemId":"6be73ea1-2125-8ba1-8615-14633f9b3712","title":{"original":"en","en":"Wrap up and closing remarks. The ceremony of the transfer of the chairmanship to the Republic of Tajikistan.","ru":"Подведение итогов и заключительное слово. Церемония передачи председательства Республике Таджикистан.","renders":{"ru":"Wrap up and closing remarks. The ceremony of the transfer of the chairmanship to the Republic of Tajikistan.","kk":"Wrap up and closing remarks. The ceremony of the transfer of the chairmanship to the Republic of Tajikistan."},"kk":"Жұмысты қорытындылау және қорытынды сөз. Төрағалықты Тәжікстан Республикасына тапсыру рәсімі."},"continued":false,"abstract":null,"subItems":[],"contributions":[{"id":"7d691afd-cd92-8f18-8f48-ec6ab933fcca","role":"closing","personId":"6682bd85-13ff-8383-806d-835b65c475f0","state":"KG","organizationId":null,"organization":null,"honorific":{"original":"en","en":"Mr","ru":"г-н","renders":{"ru":"Mr","kk":"Mr"},"kk":"мырза"},"name":{"original":"en","en":"Ibraimzhanov Bolotbek Saparbayevich"},"position":{"original":"en","en":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic","ru":"Председатель Алматинского процесса, председатель Государственной службы миграции при Правительстве Кыргызской Республики","renders":{"ru":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic","kk":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic"},"kk":"Алматы процесінің төрағасы, Қырғыз Республикасы Үкіметінің жанындағы Мемлекеттік көші-қон қызметінің төрағасы"},"status":"confirmed","attendance":"in-person","topic":null,"text":null}],"parts":[]},{"id":"7dd94950-8463-86b9-8659-170f83057bcd","start":"18:00","end":null,"purpose":null,"kind":"reception","itemId":"517ca9d9-88c0-8275-822f-d93695f9a3a6","title":{"original":"en","en":"Closing Reception – “5th Almaty Process Senior Officials Meeting (SOM)”","ru":"Заключительный приём — «5-е совещание старших должностных лиц Алматинского процесса»","renders":{"ru":"Closing Reception – “5th Almaty Process Senior Officials Meeting (SOM)”","kk":"Closing Reception – “5th Almaty Process Senior Officials Meeting (SOM)”"},"kk":"Қорытынды қабылдау — «Алматы процесі аға лауазымды тұлғаларының 5-кеңесі»"},"continued":false,"abstract":null,"subItems":[],"contributions":[],"parts":[]}]}]}','[]','2026-11-20T09:00:19.275Z','98950e06-c389-402f-89fd-404f87661590',NULL);
INSERT INTO publication VALUES('149d42d3-f2be-4e62-ba3a-954717dce0ac','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',1,'public','The first programme.','{"format":1,"meeting":{"id":"1fd2d66e-f850-4f73-bf89-d4647a9cf23a","slug":"practice","type":"som","ordinal":null,"title":{"original":"en","en":"Practice meeting","ru":"Учебное совещание","renders":{"ru":"Practice meeting","kk":"Practice meeting"},"kk":"Жаттығу кеңесі"},"theme":{"original":"en","en":"A programme to try things on","ru":"Программа для упражнений","renders":{"ru":"A programme to try things on"}},"startsOn":"2027-05-18","endsOn":"2027-05-19","timeZone":"Asia/Almaty","city":{"original":"en","en":"Almaty","ru":"Алматы","renders":{"ru":"Almaty","kk":"Almaty"},"kk":"Алматы"},"country":{"original":"en","en":"Kazakhstan","ru":"Казахстан","renders":{"ru":"Kazakhstan","kk":"Kazakhstan"},"kk":"Қазақстан"},"venue":null},"days":[{"date":"2027-05-18","slots":[{"id":"c93b1f87-cd1b-8f37-8f14-44cd32e06c0a","start":"09:00","end":"09:30","purpose":null,"kind":"registration","itemId":"ceaeb492-74cb-8883-80a7-7e6a735568fe","title":{"original":"en","en":"Registration","ru":"Регистрация участников","renders":{"ru":"Registration","kk":"Registration"},"kk":"Тіркеу"},"continued":false,"abstract":null,"subItems":[],"contributions":[],"parts":[]},{"id":"435a79ac-e253-88b7-87b1-2a4ce14398c2","start":"09:30","end":"10:00","purpose":null,"kind":"opening","itemId":"fcf002b2-36bc-8b1f-835a-3fd1e73a9ad9","title":{"original":"en","en":"Opening","ru":"Открытие","renders":{"ru":"Opening"}},"continued":false,"abstract":null,"subItems":[],"contributions":[{"id":"b7ee9f5c-ce41-8ed2-8c94-a347effd3adb","role":"welcome","personId":null,"state":"KZ","organizationId":null,"organization":null,"honorific":null,"name":null,"position":null,"status":"declined","attendance":"in-person","topic":null,"text":null}],"parts":[]},{"id":"181334d8-5c23-872e-8cc5-c612893464fc","start":"10:00","end":"11:30","purpose":null,"kind":"session","itemId":"cdddd2b2-ec53-8344-8a78-e205c4380d7f","title":{"original":"en","en":"Adoption of the agenda and organization of work","ru":"Утверждение повестки дня и организация работы","renders":{"ru":"Adoption of the agenda and organization of work"}},"continued":false,"abstract":null,"subItems":[{"label":"a","text":{"original":"en","en":"Adoption of the agenda","ru":"Утверждение повестки дня","renders":{"ru":"Adoption of the agenda"}}},{"label":"b","text":{"original":"en","en":"Working languages","ru":"Рабочие языки","renders":{"ru":"Working languages"}}}],"contributions":[{"id":"69724e1d-09f8-892d-84fa-9348c0b153cf","role":"presenter","personId":null,"state":"KG","organizationId":null,"organization":null,"honorific":null,"name":null,"position":null,"status":"invited","attendance":"in-person","topic":null,"text":null},{"id":"ecc80729-13c4-8846-8cec-3b6b77c641f4","role":"presenter","personId":null,"state":"TJ","organizationId":null,"organization":null,"honorific":null,"name":null,"position":null,"status":"confirmed","attendance":"in-person","topic":null,"text":null}],"parts":[]},{"id":"804a7514-cc95-8006-8c78-ce01778fb99b","start":"11:15","end":"11:45","purpose":null,"kind":"break","itemId":"842e4fd7-288a-8182-8095-85c723f089ae","title":{"original":"en","en":"Coffee break","ru":"Кофе-брейк","renders":{"ru":"Coffee break","kk":"Coffee break"},"kk":"Кофе-үзіліс"},"continued":false,"abstract":null,"subItems":[],"contributions":[],"parts":[]},{"id":"cc51d6d6-a20d-882b-8eae-ff8a609d58fd","start":"12:00","end":"13:00","purpose":null,"kind":"discussion","itemId":"4a23e637-5b5c-870f-83d3-2d3755a88560","title":{"original":"en","en":"Any other business"},"continued":false,"abstract":null,"subItems":[],"contributions":[],"parts":[]},{"id":"2487a76b-e73a-8a2d-8a0d-fb9e51ce0e24","start":"13:00","end":"14:00","purpose":null,"kind":"meal","itemId":"05f2bac4-827d-8cf3-8b1b-1a49f033279e","title":{"original":"en","en":"Lunch","ru":"Обед","renders":{"ru":"Lunch","kk":"Lunch"},"kk":"Түскі ас"},"continued":false,"abstract":null,"subItems":[],"contributions":[],"parts":[]}]},{"date":"2027-05-19","slots":[{"id":"64e5b270-a040-8aa7-8ed2-b0fe4a939af1","start":"09:30","end":"11:00","purpose":null,"kind":"session","itemId":"cdddd2b2-ec53-8344-8a78-e205c4380d7f","title":{"original":"en","en":"Adoption of the agenda and organization of work","ru":"Утверждение повестки дня и организация работы","renders":{"ru":"Adoption of the agenda and organization of work"}},"continued":true,"abstract":null,"subItems":[],"contributions":[{"id":"b59c0bce-fe3c-8e58-8ff0-93e8818265dc","role":"moderator","personId":null,"state":"AZ","organizationId":null,"organization":null,"honorific":null,"name":null,"position":null,"status":"tbc","attendance":"in-person","topic":null,"text":null}],"parts":[]},{"id":"2a52150a-4fc8-8d68-8717-0dd6e4e62796","start":"11:00","end":"11:30","purpose":null,"kind":"closing","itemId":"1989b5fa-0027-822e-8983-c14e4004ca6a","title":{"original":"en","en":"Closing remarks","ru":"Заключительное слово","renders":{"ru":"Closing remarks"}},"continued":false,"abstract":null,"subItems":[],"contributions":[{"id":"f04e50c4-07b4-8a63-89dc-d706a23c3f48","role":"closing","personId":null,"state":"KZ","organizationId":null,"organization":null,"honorific":null,"name":null,"position":null,"status":"tbc","attendance":"in-person","topic":null,"text":null}],"parts":[]}]}]}','[]','2026-11-20T09:00:20.839Z','98950e06-c389-402f-89fd-404f87661590',NULL);
INSERT INTO publication VALUES('905d7168-e329-49d1-912a-7ab887986806','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',2,'public','Registration is shorter.','{"format":1,"meeting":{"id":"1fd2d66e-f850-4f73-bf89-d4647a9cf23a","slug":"practice","type":"som","ordinal":null,"title":{"original":"en","en":"Practice meeting","ru":"Учебное совещание","renders":{"ru":"Practice meeting","kk":"Practice meeting"},"kk":"Жаттығу кеңесі"},"theme":{"original":"en","en":"A programme to try things on","ru":"Программа для упражнений","renders":{"ru":"A programme to try things on"}},"startsOn":"2027-05-18","endsOn":"2027-05-19","timeZone":"Asia/Almaty","city":{"original":"en","en":"Almaty","ru":"Алматы","renders":{"ru":"Almaty","kk":"Almaty"},"kk":"Алматы"},"country":{"original":"en","en":"Kazakhstan","ru":"Казахстан","renders":{"ru":"Kazakhstan","kk":"Kazakhstan"},"kk":"Қазақстан"},"venue":null},"days":[{"date":"2027-05-18","slots":[{"id":"c93b1f87-cd1b-8f37-8f14-44cd32e06c0a","start":"09:00","end":"09:25","purpose":null,"kind":"registration","itemId":"ceaeb492-74cb-8883-80a7-7e6a735568fe","title":{"original":"en","en":"Registration","ru":"Регистрация участников","renders":{"ru":"Registration","kk":"Registration"},"kk":"Тіркеу"},"continued":false,"abstract":null,"subItems":[],"contributions":[],"parts":[]},{"id":"435a79ac-e253-88b7-87b1-2a4ce14398c2","start":"09:30","end":"10:00","purpose":null,"kind":"opening","itemId":"fcf002b2-36bc-8b1f-835a-3fd1e73a9ad9","title":{"original":"en","en":"Opening","ru":"Открытие","renders":{"ru":"Opening"}},"continued":false,"abstract":null,"subItems":[],"contributions":[{"id":"b7ee9f5c-ce41-8ed2-8c94-a347effd3adb","role":"welcome","personId":null,"state":"KZ","organizationId":null,"organization":null,"honorific":null,"name":null,"position":null,"status":"declined","attendance":"in-person","topic":null,"text":null}],"parts":[]},{"id":"181334d8-5c23-872e-8cc5-c612893464fc","start":"10:00","end":"11:30","purpose":null,"kind":"session","itemId":"cdddd2b2-ec53-8344-8a78-e205c4380d7f","title":{"original":"en","en":"Adoption of the agenda and organization of work","ru":"Утверждение повестки дня и организация работы","renders":{"ru":"Adoption of the agenda and organization of work"}},"continued":false,"abstract":null,"subItems":[{"label":"a","text":{"original":"en","en":"Adoption of the agenda","ru":"Утверждение повестки дня","renders":{"ru":"Adoption of the agenda"}}},{"label":"b","text":{"original":"en","en":"Working languages","ru":"Рабочие языки","renders":{"ru":"Working languages"}}}],"contributions":[{"id":"69724e1d-09f8-892d-84fa-9348c0b153cf","role":"presenter","personId":null,"state":"KG","organizationId":null,"organization":null,"honorific":null,"name":null,"position":null,"status":"invited","attendance":"in-person","topic":null,"text":null},{"id":"ecc80729-13c4-8846-8cec-3b6b77c641f4","role":"presenter","personId":null,"state":"TJ","organizationId":null,"organization":null,"honorific":null,"name":null,"position":null,"status":"confirmed","attendance":"in-person","topic":null,"text":null}],"parts":[]},{"id":"804a7514-cc95-8006-8c78-ce01778fb99b","start":"11:15","end":"11:45","purpose":null,"kind":"break","itemId":"842e4fd7-288a-8182-8095-85c723f089ae","title":{"original":"en","en":"Coffee break","ru":"Кофе-брейк","renders":{"ru":"Coffee break","kk":"Coffee break"},"kk":"Кофе-үзіліс"},"continued":false,"abstract":null,"subItems":[],"contributions":[],"parts":[]},{"id":"cc51d6d6-a20d-882b-8eae-ff8a609d58fd","start":"12:00","end":"13:00","purpose":null,"kind":"discussion","itemId":"4a23e637-5b5c-870f-83d3-2d3755a88560","title":{"original":"en","en":"Any other business"},"continued":false,"abstract":null,"subItems":[],"contributions":[],"parts":[]},{"id":"2487a76b-e73a-8a2d-8a0d-fb9e51ce0e24","start":"13:00","end":"14:00","purpose":null,"kind":"meal","itemId":"05f2bac4-827d-8cf3-8b1b-1a49f033279e","title":{"original":"en","en":"Lunch","ru":"Обед","renders":{"ru":"Lunch","kk":"Lunch"},"kk":"Түскі ас"},"continued":false,"abstract":null,"subItems":[],"contributions":[],"parts":[]}]},{"date":"2027-05-19","slots":[{"id":"64e5b270-a040-8aa7-8ed2-b0fe4a939af1","start":"09:30","end":"11:00","purpose":null,"kind":"session","itemId":"cdddd2b2-ec53-8344-8a78-e205c4380d7f","title":{"original":"en","en":"Adoption of the agenda and organization of work","ru":"Утверждение повестки дня и организация работы","renders":{"ru":"Adoption of the agenda and organization of work"}},"continued":true,"abstract":null,"subItems":[],"contributions":[{"id":"b59c0bce-fe3c-8e58-8ff0-93e8818265dc","role":"moderator","personId":null,"state":"AZ","organizationId":null,"organization":null,"honorific":null,"name":null,"position":null,"status":"tbc","attendance":"in-person","topic":null,"text":null}],"parts":[]},{"id":"2a52150a-4fc8-8d68-8717-0dd6e4e62796","start":"11:00","end":"11:30","purpose":null,"kind":"closing","itemId":"1989b5fa-0027-822e-8983-c14e4004ca6a","title":{"original":"en","en":"Closing remarks","ru":"Заключительное слово","renders":{"ru":"Closing remarks"}},"continued":false,"abstract":null,"subItems":[],"contributions":[{"id":"f04e50c4-07b4-8a63-89dc-d706a23c3f48","role":"closing","personId":null,"state":"KZ","organizationId":null,"organization":null,"honorific":null,"name":null,"position":null,"status":"tbc","attendance":"in-person","topic":null,"text":null}],"parts":[]}]}]}','[{"code":"slot-retimed","slotId":"c93b1f87-cd1b-8f37-8f14-44cd32e06c0a","values":{"title":"Registration","before":"09:00–09:30","after":"09:00–09:25"}}]','2026-11-20T09:00:20.918Z','98950e06-c389-402f-89fd-404f87661590',1);
CREATE TABLE `withdrawal` (
	`id` text PRIMARY KEY NOT NULL,
	`publication_id` text NOT NULL,
	`reason` text NOT NULL,
	`withdrawn_at` text NOT NULL,
	`withdrawn_by` text NOT NULL,
	FOREIGN KEY (`publication_id`) REFERENCES `publication`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "withdrawal_reason" CHECK(length("withdrawal"."reason") > 0)
);
CREATE TABLE `state` (
	`code` text PRIMARY KEY NOT NULL,
	CONSTRAINT "state_code" CHECK(length("state"."code") = 2 and "state"."code" = upper("state"."code"))
);
INSERT INTO state VALUES('AF');
INSERT INTO state VALUES('AZ');
INSERT INTO state VALUES('KZ');
INSERT INTO state VALUES('KG');
INSERT INTO state VALUES('TJ');
INSERT INTO state VALUES('TR');
INSERT INTO state VALUES('TM');
INSERT INTO state VALUES('IR');
INSERT INTO state VALUES('PK');
INSERT INTO state VALUES('UZ');
INSERT INTO state VALUES('IT');
INSERT INTO state VALUES('CN');
INSERT INTO state VALUES('LK');
INSERT INTO state VALUES('RU');
INSERT INTO state VALUES('US');
CREATE TABLE `state_name` (
	`id` text PRIMARY KEY NOT NULL,
	`state_code` text NOT NULL,
	`locale` text NOT NULL,
	`short_name` text NOT NULL,
	`official_name` text NOT NULL,
	`sort_key` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_until` text, `replaced_at` text,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "state_name_locale" CHECK("state_name"."locale" in ('en', 'ru', 'kk')),
	CONSTRAINT "state_name_order" CHECK("state_name"."valid_until" is null or "state_name"."valid_from" < "state_name"."valid_until")
);
INSERT INTO state_name VALUES('d07954e7-8576-4c67-8de3-3661308c2a0d','AF','en','Afghanistan','Islamic Republic of Afghanistan','afghanistan','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('68c13b93-2a22-4695-b176-ed14105761bb','AF','ru','Афганистан','Исламская Республика Афганистан','афганистан','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('cb5b9406-33c6-461f-8a4b-53be14d56cf9','AF','kk','Ауғанстан','Ауғанстан Ислам Республикасы','~00~25~05~00~17~23~24~00~17','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('ded40089-b30c-44e8-bc58-a123795627d2','AZ','en','Azerbaijan','Republic of Azerbaijan','azerbaijan','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('25e48586-55d5-4812-9b3f-0c58b1fee3a3','AZ','ru','Азербайджан','Азербайджанская Республика','азербайджан','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('6a823e6e-1d83-42e4-b202-f2c5d238a413','AZ','kk','Әзербайжан','Әзербайжан Республикасы','~01~10~07~22~02~00~12~09~00~17','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('f7472af3-ae88-45f2-825e-a6ff978ca405','KZ','en','Kazakhstan','Republic of Kazakhstan','kazakhstan','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('5d1d7901-6609-4cda-923e-46285b0d1d1b','KZ','ru','Казахстан','Республика Казахстан','казахстан','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('25378986-86a5-4d8d-b6d9-8344a450fb01','KZ','kk','Қазақстан','Қазақстан Республикасы','~14~00~10~00~14~23~24~00~17','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('e39969b1-260f-4f69-adee-b61ffe0117a4','KG','en','Kyrgyzstan','Kyrgyz Republic','kyrgyzstan','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('0c9b6ca3-dbba-492d-affd-988b02363341','KG','ru','Кыргызстан','Кыргызская Республика','кыргызстан','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('00986fe7-506e-4c83-a0f9-b4c18c72a5fa','KG','kk','Қырғызстан','Қырғыз Республикасы','~14~36~22~05~36~10~23~24~00~17','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('2c897d4e-454a-46c4-9ae7-8b2b91576918','TJ','en','Tajikistan','Republic of Tajikistan','tajikistan','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('efa74896-d29e-4060-b6c0-0c1922c49523','TJ','ru','Таджикистан','Республика Таджикистан','таджикистан','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('2bf77049-d27f-45b9-8b4c-459f18b4f9c4','TJ','kk','Тәжікстан','Тәжікстан Республикасы','~24~01~09~37~13~23~24~00~17','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('0f254d2a-a06d-4671-bfc9-8a96abae6610','TR','en','Turkey','Republic of Turkey','turkey','0001-01-01','2022-06-01',NULL);
INSERT INTO state_name VALUES('a39076ed-6695-4d02-ba51-9eb17e7c237a','TR','ru','Турция','Турецкая Республика','турция','0001-01-01','2022-06-01',NULL);
INSERT INTO state_name VALUES('a56e8b89-829a-45c2-ad19-841568f929a4','TR','kk','Түркия','Түркия Республикасы','~24~27~22~13~11~41','0001-01-01','2022-06-01',NULL);
INSERT INTO state_name VALUES('b3549723-5f9b-48ef-b7aa-60e1632684de','TR','en','Türkiye','Republic of Türkiye','turkey','2022-06-01',NULL,NULL);
INSERT INTO state_name VALUES('422b1277-5dd4-41de-9565-e62f1706c32e','TR','ru','Турция','Турецкая Республика','турция','2022-06-01',NULL,NULL);
INSERT INTO state_name VALUES('eda2f935-f45b-42bd-938c-819b34d1f81c','TR','kk','Түркия','Түркия Республикасы','~24~27~22~13~11~41','2022-06-01',NULL,NULL);
INSERT INTO state_name VALUES('3a7e8548-4ab9-412d-9501-29294167b814','TM','en','Turkmenistan','Turkmenistan','turkmenistan','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('eb15f55e-4e63-401c-9a0f-3aac18441698','TM','ru','Туркменистан','Туркменистан','туркменистан','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('db1fa4e0-b7e9-45b8-a30f-6f5384ee652c','TM','kk','Түрікменстан','Түрікменстан','~24~27~22~37~13~16~07~17~23~24~00~17','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('76ff41b2-e445-4107-b0f6-b03eb77e6fb3','IR','en','Iran (Islamic Republic of)','Islamic Republic of Iran','iran (islamic republic of)','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('ed3b4d32-116c-4381-b6c2-34a7bc7cf201','IR','ru','Иран','Исламская Республика Иран','иран','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('f3a703ce-2f84-4e1e-a01a-7ae7a15a88fa','IR','kk','Иран','Иран Ислам Республикасы','~11~22~00~17','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('d605fd4c-176f-4132-b4c2-bae8d86a91dd','PK','en','Pakistan','Islamic Republic of Pakistan','pakistan','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('012944d5-d774-4c2d-9bd6-d0ed5f511633','PK','ru','Пакистан','Исламская Республика Пакистан','пакистан','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('992e4231-a9c6-4a12-ae9e-62d972963733','PK','kk','Пәкістан','Пәкістан Ислам Республикасы','~21~01~13~37~23~24~00~17','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('812ec68a-c41a-46cb-a09a-2b6271b9c6ca','UZ','en','Uzbekistan','Republic of Uzbekistan','uzbekistan','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('429a66e2-2793-4773-8338-52982d31d4eb','UZ','ru','Узбекистан','Республика Узбекистан','узбекистан','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('c719b166-ce8a-487a-b467-04d774471262','UZ','kk','Өзбекстан','Өзбекстан Республикасы','~20~10~02~07~13~23~24~00~17','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('ea2d3fa5-0957-4771-a7fe-2bcadbc49777','IT','en','Italy','Italian Republic','italy','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('84f6832d-0914-43a5-bca3-4078d113923e','IT','ru','Италия','Итальянская Республика','италия','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('225f557f-73ab-4b17-9fc4-9b14b27fc86b','IT','kk','Италия','Италия Республикасы','~11~24~00~15~11~41','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('71903e01-ba5e-4f4f-836d-b73caa5e5cf2','CN','en','China','People’s Republic of China','china','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('c3edd578-ce82-4d67-95d2-87e3dcef9aa3','CN','ru','Китай','Китайская Народная Республика','китай','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('13bd2556-1f55-4e64-9e7b-bce88fa96d58','CN','kk','Қытай','Қытай Халық Республикасы','~14~36~24~00~12','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('a2b2cdac-0213-4c7b-a595-e4a575d7d65f','LK','en','Sri Lanka','Democratic Socialist Republic of Sri Lanka','sri lanka','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('1bccd0d9-0979-4ba8-b087-4e799e35b732','LK','ru','Шри-Ланка','Демократическая Социалистическая Республика Шри-Ланка','шри-ланка','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('c319fefe-76af-4651-bcfc-3eeea85ac143','LK','kk','Шри-Ланка','Шри-Ланка Демократиялық Социалистік Республикасы','~33~22~11-~15~00~17~13~00','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('63dd3523-f3b2-4aad-92b3-d46acce1c0f0','RU','en','Russian Federation','Russian Federation','russian federation','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('e39e148c-90df-47b5-aba2-52770132ee1b','RU','ru','Российская Федерация','Российская Федерация','российская федерация','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('e69e1062-f69a-4c29-aeb7-14cbab396897','RU','kk','Ресей Федерациясы','Ресей Федерациясы','~22~07~23~07~12 ~28~07~06~07~22~00~31~11~41~23~36','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('3024c07c-e4b9-4295-a3df-7a73ca62918b','US','en','United States of America','United States of America','united states of america','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('5eae6be1-6a26-4d94-b709-95a836b6de61','US','ru','Соединённые Штаты Америки','Соединённые Штаты Америки','соединенные штаты америки','0001-01-01',NULL,NULL);
INSERT INTO state_name VALUES('aa49adb9-9d74-47a0-8274-7b406c8e4a3e','US','kk','Америка Құрама Штаттары','Америка Құрама Штаттары','~00~16~07~22~11~13~00 ~14~26~22~00~16~00 ~33~24~00~24~24~00~22~36','0001-01-01',NULL,NULL);
CREATE TABLE `support_unit_member` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_until` text, `replaced_at` text,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action
);
INSERT INTO support_unit_member VALUES('29e237a5-4893-43b7-a5bf-219aa49bf161','e6181da6-5431-4d50-a98b-4602a17dc455','2013-06-05',NULL,NULL);
INSERT INTO support_unit_member VALUES('f14b5518-aca1-493d-bd8c-cf187f101fca','db1a1330-3fce-4dbb-b672-d25ed80532ab','2013-06-05',NULL,NULL);
CREATE TABLE `circulation` (
	`id` text PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`purpose` text NOT NULL,
	`opened_at` text NOT NULL,
	`opened_by` text NOT NULL,
	`closes_at` text NOT NULL, `acknowledged` text,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "circulation_purpose" CHECK("circulation"."purpose" in ('comments', 'silence')),
	CONSTRAINT "circulation_order" CHECK("circulation"."opened_at" < "circulation"."closes_at")
);
INSERT INTO circulation VALUES('9d28ee00-3886-4a6f-9816-f9d274e7a264','28ff54ed-869a-48b9-9a68-5435bdfeab55','7670ccb2-5722-4e4b-a0d7-c594f571f7b2','comments','2026-11-20T09:00:20.323Z','98950e06-c389-402f-89fd-404f87661590','2026-12-11T13:00:00.000Z',NULL);
INSERT INTO circulation VALUES('aac050c1-4d94-4986-a05c-44ba5cfd58ff','28ff54ed-869a-48b9-9a68-5435bdfeab55','2a000aa7-4143-4942-9c53-4595e0c14b28','comments','2026-11-20T09:00:20.638Z','98950e06-c389-402f-89fd-404f87661590','2026-12-11T13:00:00.000Z',NULL);
CREATE TABLE `circulation_recipient` (
	`id` text PRIMARY KEY NOT NULL,
	`circulation_id` text NOT NULL,
	`state_code` text,
	`organization_id` text,
	`capacity` text NOT NULL,
	FOREIGN KEY (`circulation_id`) REFERENCES `circulation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "circulation_recipient_who" CHECK(("circulation_recipient"."state_code" is null) <> ("circulation_recipient"."organization_id" is null)),
	CONSTRAINT "circulation_recipient_capacity" CHECK("circulation_recipient"."capacity" in ('member', 'observer', 'guest', 'organization', 'resource'))
);
INSERT INTO circulation_recipient VALUES('21f9cc78-4168-4546-aa6c-9374e22bb9bb','9d28ee00-3886-4a6f-9816-f9d274e7a264','KG',NULL,'member');
INSERT INTO circulation_recipient VALUES('15379674-bd58-4383-826a-a9178c66805c','9d28ee00-3886-4a6f-9816-f9d274e7a264','TJ',NULL,'member');
INSERT INTO circulation_recipient VALUES('a322c5e0-0406-44c4-8b00-7d9c146817af','aac050c1-4d94-4986-a05c-44ba5cfd58ff','KG',NULL,'member');
INSERT INTO circulation_recipient VALUES('60e571db-06cd-420b-8aa6-72491fccb3e2','aac050c1-4d94-4986-a05c-44ba5cfd58ff','TJ',NULL,'member');
CREATE TABLE `proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	`circulation_id` text NOT NULL,
	`paragraph_id` text NOT NULL,
	`state_code` text,
	`organization_id` text,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`made_at` text NOT NULL,
	`made_by` text NOT NULL, `silence_break_id` text REFERENCES silence_break(id), `language` text,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`circulation_id`) REFERENCES `circulation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "proposal_who" CHECK(("proposal"."state_code" is null) <> ("proposal"."organization_id" is null)),
	CONSTRAINT "proposal_kind" CHECK("proposal"."kind" in ('comment', 'wording')),
	CONSTRAINT "proposal_text" CHECK(length("proposal"."text") > 0)
);
INSERT INTO proposal VALUES('b2f18402-936d-4ff2-91ac-095395443a20','28ff54ed-869a-48b9-9a68-5435bdfeab55','9d28ee00-3886-4a6f-9816-f9d274e7a264','f54bd5c8-fd2b-8ff8-8dea-51edf009259a','KG',NULL,'wording','Participants adopted the agenda as circulated and took note of the organization of work.','2026-11-20T09:00:20.351Z','1849664b-8a7c-4d22-b738-96a6e23d3a22',NULL,'en');
INSERT INTO proposal VALUES('7f87b15a-78b1-42f2-acdf-dbc60c17bed6','28ff54ed-869a-48b9-9a68-5435bdfeab55','9d28ee00-3886-4a6f-9816-f9d274e7a264','af032875-8ecb-8908-85f1-da0c79b82b42','TJ',NULL,'wording','The Chair thanked the delegations and the Support Unit for their contributions, and the interpreters for their work.','2026-11-20T09:00:20.440Z','9b8c20a0-a300-4059-8654-1c8995d8bd1d',NULL,'en');
INSERT INTO proposal VALUES('747df28b-95d2-4882-a99c-731a6a6562b6','28ff54ed-869a-48b9-9a68-5435bdfeab55','aac050c1-4d94-4986-a05c-44ba5cfd58ff','07f07eb4-b3d6-87c5-851a-d24e420eb3df','KG',NULL,'wording','The Chair will circulate the list of participants within two weeks of the meeting.','2026-11-20T09:00:20.697Z','1849664b-8a7c-4d22-b738-96a6e23d3a22',NULL,'en');
INSERT INTO proposal VALUES('0ff4b173-755b-4c26-9fbc-d783a4e6e124','28ff54ed-869a-48b9-9a68-5435bdfeab55','aac050c1-4d94-4986-a05c-44ba5cfd58ff','07f07eb4-b3d6-87c5-851a-d24e420eb3df','TJ',NULL,'comment','One month would leave time to check the names in three languages.','2026-11-20T09:00:20.754Z','9b8c20a0-a300-4059-8654-1c8995d8bd1d',NULL,NULL);
CREATE TABLE `silence_withdrawal` (
	`id` text PRIMARY KEY NOT NULL,
	`circulation_id` text NOT NULL,
	`reason` text NOT NULL,
	`withdrawn_at` text NOT NULL,
	`withdrawn_by` text NOT NULL,
	FOREIGN KEY (`circulation_id`) REFERENCES `circulation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "silence_withdrawal_reason" CHECK(length("silence_withdrawal"."reason") > 0)
);
CREATE TABLE `adoption` (
	`id` text PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`act` text NOT NULL,
	`adopted_on` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "adoption_act" CHECK("adoption"."act" in ('adopted', 'endorsed'))
);
CREATE TABLE `issuance` (
	`id` text PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`correction` integer NOT NULL,
	`meeting_id` text NOT NULL,
	`slug` text NOT NULL,
	`meeting` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`authoritative` text NOT NULL,
	`demonstration` integer NOT NULL,
	`agreed` text,
	`number` integer NOT NULL,
	`audience` text NOT NULL,
	`languages` text NOT NULL,
	`corrected` text NOT NULL,
	`reason` text NOT NULL,
	`chair_state` text NOT NULL,
	`chairperson` text NOT NULL,
	`position` text,
	`issued_at` text NOT NULL,
	`issued_by` text,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chair_state`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issued_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "issuance_correction_natural" CHECK("issuance"."correction" >= 0),
	CONSTRAINT "issuance_number_positive" CHECK("issuance"."number" >= 1),
	CONSTRAINT "issuance_audience" CHECK("issuance"."audience" in ('public', 'participants')),
	CONSTRAINT "issuance_languages_json" CHECK(json_valid("issuance"."languages")),
	CONSTRAINT "issuance_reason" CHECK(("issuance"."correction" = 0) = (length("issuance"."reason") = 0))
);
INSERT INTO issuance VALUES('582450df-edad-4bda-b627-bf8ce9440478','e42c63a8-ac82-4ae1-ab3d-f3ac481c53df','6f768b6d-81bb-406c-afaf-05392da70b22',0,'8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','som-2','{"title":{"original":"en","en":"2nd Almaty Process Senior Officials Meeting (SOM)","ru":"2-е совещание старших должностных лиц Алматинского процесса","renders":{"ru":"2nd Almaty Process Senior Officials Meeting (SOM)","kk":"2nd Almaty Process Senior Officials Meeting (SOM)"},"kk":"Алматы процесі аға лауазымды тұлғаларының 2-кеңесі"},"startsOn":"2015-09-22","endsOn":"2015-09-22","timeZone":"Asia/Almaty","city":{"original":"en","en":"Astana","ru":"Астана","renders":{"ru":"Astana","kk":"Astana"},"kk":"Астана"}}','chairs-statement','{"original":"en","en":"Chair’s Statement","ru":"Заявление Председателя","renders":{"ru":"Chair’s Statement","kk":"Chair’s Statement"},"kk":"Төраға мәлімдемесі"}','en',1,NULL,1,'public','{"format":1,"languages":[{"locale":"en","standing":"authoritative","title":"Chair’s Statement","paragraphs":[{"id":"bd3cc6b9-7187-4ef7-92d6-9eca5577e8ad","heading":null,"text":"The Senior Officials and National Coordinators of the Almaty Process met in Astana on 22 September 2015 at the invitation of the Chair, the Republic of Kazakhstan, to consider labour migration in Central Asia and what it can offer to migrants and refugees."},{"id":"4f4256bf-ebb4-403c-a298-b3432462dea2","heading":null,"text":"Seven Member States took part (Afghanistan, Azerbaijan, Kazakhstan, Kyrgyzstan, Tajikistan, Turkey and Turkmenistan), with two Observer States (the Islamic Republic of Iran and Pakistan) and three Guest States (China, the Russian Federation and the United States of America). IOM, UNHCR, UNDP and ICMPD were represented."},{"id":"bc08b3e5-f39f-4546-a256-78c25a32f6d2","heading":"Effects of labour migration on economies, societies and the environment","text":"Participants found that labour migration acts in two directions. It sustains households and evens out the demand for labour; over time it can weigh on families and on the communities that people leave."},{"id":"e4e3e880-bd08-469e-8838-7059e1525ced","heading":null,"text":"They noted that falling remittances and bans on re-entry were changing where people go, and that some were returning to labour markets not ready for them."},{"id":"fd3e9e4e-ccd4-4446-b117-71248bfbd714","heading":"Factors and consequences: findings from the field","text":"IOM presented its mapping of irregular migration in Central Asia (2014) and its field assessment of August 2015 on migrants barred from re-entry. Participants asked for figures that can be compared across the region."},{"id":"45b263f9-9214-4c7a-8377-9c17dbdc9a22","heading":"Good practices on migration governance","text":"Delegations exchanged experience with patents, quotas and work permits. They agreed that well-ordered migration serves migrants as well as countries of origin and destination, and that irregular employment needs lasting answers."},{"id":"788bcd47-8963-4034-8ed0-910550f33fe6","heading":"Regional and national perspectives on regulating migration","text":"Reforms under way were described: easier admission of workers in demand, rules for seasonal and border movement, closer work between agencies, and support to citizens abroad. The experience of the Puebla Process was shared by IOM."},{"id":"f6adf1ab-be44-493e-8e6a-48942377694f","heading":"Solutions for refugees: labour mobility and international protection","text":"UNHCR set out how access to work can become part of a solution for refugees, to the benefit of those who receive them, and saw room for such measures in Central Asia."},{"id":"ff8f62ff-0796-448c-8dba-490696e16ae7","heading":"Migrants’ rights","text":"Migrants’ rights ran through all sessions. The Commission on Human Rights under the President of the Republic of Kazakhstan presented its special report on the subject."},{"id":"c35eb25b-a940-44e2-b109-748f5dc91032","heading":null,"text":"The Chair called for closer cooperation with IOM, UNHCR and other partners, and confirmed the Almaty Process as the region’s place for dialogue on mixed migration."}],"canonical":"Demonstration text, not the official document\n\nChair’s Statement\n\n1. The Senior Officials and National Coordinators of the Almaty Process met in Astana on 22 September 2015 at the invitation of the Chair, the Republic of Kazakhstan, to consider labour migration in Central Asia and what it can offer to migrants and refugees.\n\n2. Seven Member States took part (Afghanistan, Azerbaijan, Kazakhstan, Kyrgyzstan, Tajikistan, Turkey and Turkmenistan), with two Observer States (the Islamic Republic of Iran and Pakistan) and three Guest States (China, the Russian Federation and the United States of America). IOM, UNHCR, UNDP and ICMPD were represented.\n\nEffects of labour migration on economies, societies and the environment\n\n3. Participants found that labour migration acts in two directions. It sustains households and evens out the demand for labour; over time it can weigh on families and on the communities that people leave.\n\n4. They noted that falling remittances and bans on re-entry were changing where people go, and that some were returning to labour markets not ready for them.\n\nFactors and consequences: findings from the field\n\n5. IOM presented its mapping of irregular migration in Central Asia (2014) and its field assessment of August 2015 on migrants barred from re-entry. Participants asked for figures that can be compared across the region.\n\nGood practices on migration governance\n\n6. Delegations exchanged experience with patents, quotas and work permits. They agreed that well-ordered migration serves migrants as well as countries of origin and destination, and that irregular employment needs lasting answers.\n\nRegional and national perspectives on regulating migration\n\n7. Reforms under way were described: easier admission of workers in demand, rules for seasonal and border movement, closer work between agencies, and support to citizens abroad. The experience of the Puebla Process was shared by IOM.\n\nSolutions for refugees: labour mobility and international protection\n\n8. UNHCR set out how access to work can become part of a solution for refugees, to the benefit of those who receive them, and saw room for such measures in Central Asia.\n\nMigrants’ rights\n\n9. Migrants’ rights ran through all sessions. The Commission on Human Rights under the President of the Republic of Kazakhstan presented its special report on the subject.\n\n10. The Chair called for closer cooperation with IOM, UNHCR and other partners, and confirmed the Almaty Process as the region’s place for dialogue on mixed migration.\n","contentHash":"sha256-6095b4ff49356817d4242082f512915d4488b2a9842247876f755afa42bba0e2","since":0},{"locale":"ru","standing":"official","title":"Заявление Председателя","paragraphs":[{"id":"bd3cc6b9-7187-4ef7-92d6-9eca5577e8ad","heading":null,"text":"Старшие должностные лица и национальные координаторы Алматинского процесса собрались в Астане 22 сентября 2015 года по приглашению Председателя, Республики Казахстан, чтобы рассмотреть трудовую миграцию в Центральной Азии и то, что она может дать мигрантам и беженцам."},{"id":"4f4256bf-ebb4-403c-a298-b3432462dea2","heading":null,"text":"Участвовали семь государств-членов (Азербайджан, Афганистан, Казахстан, Кыргызстан, Таджикистан, Туркменистан и Турция), два государства-наблюдателя (Исламская Республика Иран и Пакистан) и три приглашённых государства (Китай, Российская Федерация и Соединённые Штаты Америки). Были представлены МОМ, УВКБ ООН, ПРООН и МЦРМП."},{"id":"bc08b3e5-f39f-4546-a256-78c25a32f6d2","heading":"Влияние трудовой миграции на экономику, общество и окружающую среду","text":"Участники отметили, что трудовая миграция действует в двух направлениях. Она поддерживает домохозяйства и выравнивает спрос на рабочую силу; со временем она может ложиться бременем на семьи и на сообщества, которые люди покидают."},{"id":"e4e3e880-bd08-469e-8838-7059e1525ced","heading":null,"text":"Они отметили, что сокращение денежных переводов и запреты на повторный въезд меняют направления поездок и что часть людей возвращается на рынки труда, которые к этому не готовы."},{"id":"fd3e9e4e-ccd4-4446-b117-71248bfbd714","heading":"Факторы и последствия: результаты полевых исследований","text":"МОМ представила результаты картирования неурегулированной миграции в Центральной Азии (2014 год) и полевой оценки, проведённой в августе 2015 года, о мигрантах, которым закрыт повторный въезд. Участники высказались за данные, сопоставимые по всему региону."},{"id":"45b263f9-9214-4c7a-8377-9c17dbdc9a22","heading":"Положительный опыт управления миграцией","text":"Делегации обменялись опытом применения патентов, квот и разрешений на работу. Они сошлись во мнении, что упорядоченная миграция отвечает интересам мигрантов, стран происхождения и стран назначения и что неформальная занятость требует долговременных решений."},{"id":"788bcd47-8963-4034-8ed0-910550f33fe6","heading":"Региональные и национальные подходы к регулированию миграции","text":"Были представлены идущие реформы: упрощённый приём востребованных работников, правила для сезонных и приграничных поездок, более тесная работа ведомств, поддержка граждан за рубежом. МОМ рассказала об опыте Пуэблского процесса."},{"id":"f6adf1ab-be44-493e-8e6a-48942377694f","heading":"Решения для беженцев: трудовая мобильность и международная защита","text":"УВКБ ООН показало, как доступ к труду может стать частью решения для беженцев на благо принимающих их стран, и сочло такие меры возможными в Центральной Азии."},{"id":"ff8f62ff-0796-448c-8dba-490696e16ae7","heading":"Права мигрантов","text":"Вопрос о правах мигрантов прошёл через все заседания. Комиссия по правам человека при Президенте Республики Казахстан представила специальный доклад на эту тему."},{"id":"c35eb25b-a940-44e2-b109-748f5dc91032","heading":null,"text":"Председатель призвал к более тесному сотрудничеству с МОМ, УВКБ ООН и другими партнёрами и подтвердил роль Алматинского процесса как площадки регионального диалога по смешанной миграции."}],"canonical":"Демонстрационный текст, не официальный документ\n\nЗаявление Председателя\n\n1. Старшие должностные лица и национальные координаторы Алматинского процесса собрались в Астане 22 сентября 2015 года по приглашению Председателя, Республики Казахстан, чтобы рассмотреть трудовую миграцию в Центральной Азии и то, что она может дать мигрантам и беженцам.\n\n2. Участвовали семь государств-членов (Азербайджан, Афганистан, Казахстан, Кыргызстан, Таджикистан, Туркменистан и Турция), два государства-наблюдателя (Исламская Республика Иран и Пакистан) и три приглашённых государства (Китай, Российская Федерация и Соединённые Штаты Америки). Были представлены МОМ, УВКБ ООН, ПРООН и МЦРМП.\n\nВлияние трудовой миграции на экономику, общество и окружающую среду\n\n3. Участники отметили, что трудовая миграция действует в двух направлениях. Она поддерживает домохозяйства и выравнивает спрос на рабочую силу; со временем она может ложиться бременем на семьи и на сообщества, которые люди покидают.\n\n4. Они отметили, что сокращение денежных переводов и запреты на повторный въезд меняют направления поездок и что часть людей возвращается на рынки труда, которые к этому не готовы.\n\nФакторы и последствия: результаты полевых исследований\n\n5. МОМ представила результаты картирования неурегулированной миграции в Центральной Азии (2014 год) и полевой оценки, проведённой в августе 2015 года, о мигрантах, которым закрыт повторный въезд. Участники высказались за данные, сопоставимые по всему региону.\n\nПоложительный опыт управления миграцией\n\n6. Делегации обменялись опытом применения патентов, квот и разрешений на работу. Они сошлись во мнении, что упорядоченная миграция отвечает интересам мигрантов, стран происхождения и стран назначения и что неформальная занятость требует долговременных решений.\n\nРегиональные и национальные подходы к регулированию миграции\n\n7. Были представлены идущие реформы: упрощённый приём востребованных работников, правила для сезонных и приграничных поездок, более тесная работа ведомств, поддержка граждан за рубежом. МОМ рассказала об опыте Пуэблского процесса.\n\nРешения для беженцев: трудовая мобильность и международная защита\n\n8. УВКБ ООН показало, как доступ к труду может стать частью решения для беженцев на благо принимающих их стран, и сочло такие меры возможными в Центральной Азии.\n\nПрава мигрантов\n\n9. Вопрос о правах мигрантов прошёл через все заседания. Комиссия по правам человека при Президенте Республики Казахстан представила специальный доклад на эту тему.\n\n10. Председатель призвал к более тесному сотрудничеству с МОМ, УВКБ ООН и другими партнёрами и подтвердил роль Алматинского процесса как площадки регионального диалога по смешанной миграции.\n","contentHash":"sha256-5742ca17211ad1a44d3109b89767319b37df31d08e8119f669fb7eb8e9c2eba0","since":0}]}','[]','','KZ','{"original":"en","en":"Chairperson (demonstration)","ru":"Председатель (демонстрация)","kk":"Төраға (демонстрация)"}',NULL,'2015-09-22T11:00:00.000Z',NULL);
CREATE TABLE `statement_withdrawal` (
	`id` text PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	`reason` text NOT NULL,
	`withdrawn_at` text NOT NULL,
	`withdrawn_by` text NOT NULL,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "statement_withdrawal_reason" CHECK(length("statement_withdrawal"."reason") > 0)
);
CREATE TABLE `paragraph` (
	`id` text PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`rank` real NOT NULL,
	`heading` text,
	`text` text,
	`removed_at` text,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "paragraph_version" CHECK("paragraph"."version" >= 1)
);
INSERT INTO paragraph VALUES('1d4835cb-a024-82d2-8f69-5b1d36c2ad46','28ff54ed-869a-48b9-9a68-5435bdfeab55',1,1024.0,NULL,'{"original":"en","en":"The Practice meeting was held in Almaty on 18 and 19 May 2027 under the Chair of the Republic of Kazakhstan.","ru":"Учебное совещание прошло в Алматы 18 и 19 мая 2027 года под председательством Республики Казахстан.","renders":{"ru":"The Practice meeting was held in Almaty on 18 and 19 May 2027 under the Chair of the Republic of Kazakhstan."}}',NULL);
INSERT INTO paragraph VALUES('f54bd5c8-fd2b-8ff8-8dea-51edf009259a','28ff54ed-869a-48b9-9a68-5435bdfeab55',2,2048.0,NULL,'{"original":"en","en":"Participants adopted the agenda as circulated and took note of the organization of work.","ru":"Участники утвердили повестку дня и приняли к сведению организацию работы.","renders":{"ru":"Participants adopted the agenda and took note of the organization of work."}}',NULL);
INSERT INTO paragraph VALUES('07f07eb4-b3d6-87c5-851a-d24e420eb3df','28ff54ed-869a-48b9-9a68-5435bdfeab55',1,3072.0,NULL,'{"original":"en","en":"The Chair will circulate the list of participants [within two weeks] [within one month] of the meeting.","ru":"Председатель распространит список участников [в течение двух недель] [в течение месяца] после совещания.","renders":{"ru":"The Chair will circulate the list of participants [within two weeks] [within one month] of the meeting."}}',NULL);
INSERT INTO paragraph VALUES('af032875-8ecb-8908-85f1-da0c79b82b42','28ff54ed-869a-48b9-9a68-5435bdfeab55',2,4096.0,NULL,'{"original":"en","en":"The Chair thanked the delegations, the observers and the Support Unit for their contributions, and the interpreters for their work.","ru":"Председатель поблагодарил делегации, наблюдателей и Группу поддержки за их вклад.","renders":{"ru":"The Chair thanked the delegations, the observers and the Support Unit for their contributions."}}',NULL);
CREATE TABLE `revision` (
	`id` text PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	`number` integer NOT NULL,
	`note` text NOT NULL,
	`document` text NOT NULL,
	`wording_hash` text NOT NULL,
	`made_at` text NOT NULL,
	`made_by` text,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revision_number_natural" CHECK("revision"."number" >= 0),
	CONSTRAINT "revision_document_json" CHECK(json_valid("revision"."document"))
);
INSERT INTO revision VALUES('6f768b6d-81bb-406c-afaf-05392da70b22','e42c63a8-ac82-4ae1-ab3d-f3ac481c53df',0,'','{"format":1,"kind":"chairs-statement","title":{"original":"en","en":"Chair’s Statement","ru":"Заявление Председателя","renders":{"ru":"Chair’s Statement","kk":"Chair’s Statement"},"kk":"Төраға мәлімдемесі"},"authoritative":"en","demonstration":true,"paragraphs":[{"id":"bd3cc6b9-7187-4ef7-92d6-9eca5577e8ad","heading":null,"text":{"original":"en","en":"The Senior Officials and National Coordinators of the Almaty Process met in Astana on 22 September 2015 at the invitation of the Chair, the Republic of Kazakhstan, to consider labour migration in Central Asia and what it can offer to migrants and refugees.","ru":"Старшие должностные лица и национальные координаторы Алматинского процесса собрались в Астане 22 сентября 2015 года по приглашению Председателя, Республики Казахстан, чтобы рассмотреть трудовую миграцию в Центральной Азии и то, что она может дать мигрантам и беженцам.","renders":{"ru":"The Senior Officials and National Coordinators of the Almaty Process met in Astana on 22 September 2015 at the invitation of the Chair, the Republic of Kazakhstan, to consider labour migration in Central Asia and what it can offer to migrants and refugees."}}},{"id":"4f4256bf-ebb4-403c-a298-b3432462dea2","heading":null,"text":{"original":"en","en":"Seven Member States took part (Afghanistan, Azerbaijan, Kazakhstan, Kyrgyzstan, Tajikistan, Turkey and Turkmenistan), with two Observer States (the Islamic Republic of Iran and Pakistan) and three Guest States (China, the Russian Federation and the United States of America). IOM, UNHCR, UNDP and ICMPD were represented.","ru":"Участвовали семь государств-членов (Азербайджан, Афганистан, Казахстан, Кыргызстан, Таджикистан, Туркменистан и Турция), два государства-наблюдателя (Исламская Республика Иран и Пакистан) и три приглашённых государства (Китай, Российская Федерация и Соединённые Штаты Америки). Были представлены МОМ, УВКБ ООН, ПРООН и МЦРМП.","renders":{"ru":"Seven Member States took part (Afghanistan, Azerbaijan, Kazakhstan, Kyrgyzstan, Tajikistan, Turkey and Turkmenistan), with two Observer States (the Islamic Republic of Iran and Pakistan) and three Guest States (China, the Russian Federation and the United States of America). IOM, UNHCR, UNDP and ICMPD were represented."}}},{"id":"bc08b3e5-f39f-4546-a256-78c25a32f6d2","heading":{"original":"en","en":"Effects of labour migration on economies, societies and the environment","ru":"Влияние трудовой миграции на экономику, общество и окружающую среду","renders":{"ru":"Effects of labour migration on economies, societies and the environment"}},"text":{"original":"en","en":"Participants found that labour migration acts in two directions. It sustains households and evens out the demand for labour; over time it can weigh on families and on the communities that people leave.","ru":"Участники отметили, что трудовая миграция действует в двух направлениях. Она поддерживает домохозяйства и выравнивает спрос на рабочую силу; со временем она может ложиться бременем на семьи и на сообщества, которые люди покидают.","renders":{"ru":"Participants found that labour migration acts in two directions. It sustains households and evens out the demand for labour; over time it can weigh on families and on the communities that people leave."}}},{"id":"e4e3e880-bd08-469e-8838-7059e1525ced","heading":null,"text":{"original":"en","en":"They noted that falling remittances and bans on re-entry were changing where people go, and that some were returning to labour markets not ready for them.","ru":"Они отметили, что сокращение денежных переводов и запреты на повторный въезд меняют направления поездок и что часть людей возвращается на рынки труда, которые к этому не готовы.","renders":{"ru":"They noted that falling remittances and bans on re-entry were changing where people go, and that some were returning to labour markets not ready for them."}}},{"id":"fd3e9e4e-ccd4-4446-b117-71248bfbd714","heading":{"original":"en","en":"Factors and consequences: findings from the field","ru":"Факторы и последствия: результаты полевых исследований","renders":{"ru":"Factors and consequences: findings from the field"}},"text":{"original":"en","en":"IOM presented its mapping of irregular migration in Central Asia (2014) and its field assessment of August 2015 on migrants barred from re-entry. Participants asked for figures that can be compared across the region.","ru":"МОМ представила результаты картирования неурегулированной миграции в Центральной Азии (2014 год) и полевой оценки, проведённой в августе 2015 года, о мигрантах, которым закрыт повторный въезд. Участники высказались за данные, сопоставимые по всему региону.","renders":{"ru":"IOM presented its mapping of irregular migration in Central Asia (2014) and its field assessment of August 2015 on migrants barred from re-entry. Participants asked for figures that can be compared across the region."}}},{"id":"45b263f9-9214-4c7a-8377-9c17dbdc9a22","heading":{"original":"en","en":"Good practices on migration governance","ru":"Положительный опыт управления миграцией","renders":{"ru":"Good practices on migration governance"}},"text":{"original":"en","en":"Delegations exchanged experience with patents, quotas and work permits. They agreed that well-ordered migration serves migrants as well as countries of origin and destination, and that irregular employment needs lasting answers.","ru":"Делегации обменялись опытом применения патентов, квот и разрешений на работу. Они сошлись во мнении, что упорядоченная миграция отвечает интересам мигрантов, стран происхождения и стран назначения и что неформальная занятость требует долговременных решений.","renders":{"ru":"Delegations exchanged experience with patents, quotas and work permits. They agreed that well-ordered migration serves migrants as well as countries of origin and destination, and that irregular employment needs lasting answers."}}},{"id":"788bcd47-8963-4034-8ed0-910550f33fe6","heading":{"original":"en","en":"Regional and national perspectives on regulating migration","ru":"Региональные и национальные подходы к регулированию миграции","renders":{"ru":"Regional and national perspectives on regulating migration"}},"text":{"original":"en","en":"Reforms under way were described: easier admission of workers in demand, rules for seasonal and border movement, closer work between agencies, and support to citizens abroad. The experience of the Puebla Process was shared by IOM.","ru":"Были представлены идущие реформы: упрощённый приём востребованных работников, правила для сезонных и приграничных поездок, более тесная работа ведомств, поддержка граждан за рубежом. МОМ рассказала об опыте Пуэблского процесса.","renders":{"ru":"Reforms under way were described: easier admission of workers in demand, rules for seasonal and border movement, closer work between agencies, and support to citizens abroad. The experience of the Puebla Process was shared by IOM."}}},{"id":"f6adf1ab-be44-493e-8e6a-48942377694f","heading":{"original":"en","en":"Solutions for refugees: labour mobility and international protection","ru":"Решения для беженцев: трудовая мобильность и международная защита","renders":{"ru":"Solutions for refugees: labour mobility and international protection"}},"text":{"original":"en","en":"UNHCR set out how access to work can become part of a solution for refugees, to the benefit of those who receive them, and saw room for such measures in Central Asia.","ru":"УВКБ ООН показало, как доступ к труду может стать частью решения для беженцев на благо принимающих их стран, и сочло такие меры возможными в Центральной Азии.","renders":{"ru":"UNHCR set out how access to work can become part of a solution for refugees, to the benefit of those who receive them, and saw room for such measures in Central Asia."}}},{"id":"ff8f62ff-0796-448c-8dba-490696e16ae7","heading":{"original":"en","en":"Migrants’ rights","ru":"Права мигрантов","renders":{"ru":"Migrants’ rights"}},"text":{"original":"en","en":"Migrants’ rights ran through all sessions. The Commission on Human Rights under the President of the Republic of Kazakhstan presented its special report on the subject.","ru":"Вопрос о правах мигрантов прошёл через все заседания. Комиссия по правам человека при Президенте Республики Казахстан представила специальный доклад на эту тему.","renders":{"ru":"Migrants’ rights ran through all sessions. The Commission on Human Rights under the President of the Republic of Kazakhstan presented its special report on the subject."}}},{"id":"c35eb25b-a940-44e2-b109-748f5dc91032","heading":null,"text":{"original":"en","en":"The Chair called for closer cooperation with IOM, UNHCR and other partners, and confirmed the Almaty Process as the region’s place for dialogue on mixed migration.","ru":"Председатель призвал к более тесному сотрудничеству с МОМ, УВКБ ООН и другими партнёрами и подтвердил роль Алматинского процесса как площадки регионального диалога по смешанной миграции.","renders":{"ru":"The Chair called for closer cooperation with IOM, UNHCR and other partners, and confirmed the Almaty Process as the region’s place for dialogue on mixed migration."}}}]}','sha256-234b6ef3eeb8d76e95c5173e679537e52e3cafaa4ce7c471750532cebb7cbcd0','2015-09-22T11:00:00.000Z',NULL);
INSERT INTO revision VALUES('7670ccb2-5722-4e4b-a0d7-c594f571f7b2','28ff54ed-869a-48b9-9a68-5435bdfeab55',0,'','{"format":1,"kind":"chairs-statement","title":{"original":"en","en":"Chair’s Statement","ru":"Заявление Председателя","renders":{"ru":"Chair’s Statement","kk":"Chair’s Statement"},"kk":"Төраға мәлімдемесі"},"authoritative":"en","demonstration":true,"paragraphs":[{"id":"1d4835cb-a024-82d2-8f69-5b1d36c2ad46","heading":null,"text":{"original":"en","en":"The Practice meeting was held in Almaty on 18 and 19 May 2027 under the Chair of the Republic of Kazakhstan.","ru":"Учебное совещание прошло в Алматы 18 и 19 мая 2027 года под председательством Республики Казахстан.","renders":{"ru":"The Practice meeting was held in Almaty on 18 and 19 May 2027 under the Chair of the Republic of Kazakhstan."}}},{"id":"f54bd5c8-fd2b-8ff8-8dea-51edf009259a","heading":null,"text":{"original":"en","en":"Participants adopted the agenda and took note of the organization of work.","ru":"Участники утвердили повестку дня и приняли к сведению организацию работы.","renders":{"ru":"Participants adopted the agenda and took note of the organization of work."}}},{"id":"07f07eb4-b3d6-87c5-851a-d24e420eb3df","heading":null,"text":{"original":"en","en":"The Chair will circulate the list of participants [within two weeks] [within one month] of the meeting.","ru":"Председатель распространит список участников [в течение двух недель] [в течение месяца] после совещания.","renders":{"ru":"The Chair will circulate the list of participants [within two weeks] [within one month] of the meeting."}}},{"id":"af032875-8ecb-8908-85f1-da0c79b82b42","heading":null,"text":{"original":"en","en":"The Chair thanked the delegations, the observers and the Support Unit for their contributions.","ru":"Председатель поблагодарил делегации, наблюдателей и Группу поддержки за их вклад.","renders":{"ru":"The Chair thanked the delegations, the observers and the Support Unit for their contributions."}}}]}','sha256-3b70e78bf41d0379de5532f0230431559e68ffc149299b85661436e8acb35046','2026-11-20T09:00:20.300Z','98950e06-c389-402f-89fd-404f87661590');
INSERT INTO revision VALUES('2a000aa7-4143-4942-9c53-4595e0c14b28','28ff54ed-869a-48b9-9a68-5435bdfeab55',1,'','{"format":1,"kind":"chairs-statement","title":{"original":"en","en":"Chair’s Statement","ru":"Заявление Председателя","renders":{"ru":"Chair’s Statement","kk":"Chair’s Statement"},"kk":"Төраға мәлімдемесі"},"authoritative":"en","demonstration":true,"paragraphs":[{"id":"1d4835cb-a024-82d2-8f69-5b1d36c2ad46","heading":null,"text":{"original":"en","en":"The Practice meeting was held in Almaty on 18 and 19 May 2027 under the Chair of the Republic of Kazakhstan.","ru":"Учебное совещание прошло в Алматы 18 и 19 мая 2027 года под председательством Республики Казахстан.","renders":{"ru":"The Practice meeting was held in Almaty on 18 and 19 May 2027 under the Chair of the Republic of Kazakhstan."}}},{"id":"f54bd5c8-fd2b-8ff8-8dea-51edf009259a","heading":null,"text":{"original":"en","en":"Participants adopted the agenda as circulated and took note of the organization of work.","ru":"Участники утвердили повестку дня и приняли к сведению организацию работы.","renders":{"ru":"Participants adopted the agenda and took note of the organization of work."}}},{"id":"07f07eb4-b3d6-87c5-851a-d24e420eb3df","heading":null,"text":{"original":"en","en":"The Chair will circulate the list of participants [within two weeks] [within one month] of the meeting.","ru":"Председатель распространит список участников [в течение двух недель] [в течение месяца] после совещания.","renders":{"ru":"The Chair will circulate the list of participants [within two weeks] [within one month] of the meeting."}}},{"id":"af032875-8ecb-8908-85f1-da0c79b82b42","heading":null,"text":{"original":"en","en":"The Chair thanked the delegations, the observers and the Support Unit for their contributions, and the interpreters for their work.","ru":"Председатель поблагодарил делегации, наблюдателей и Группу поддержки за их вклад.","renders":{"ru":"The Chair thanked the delegations, the observers and the Support Unit for their contributions."}}}]}','sha256-72f45aa6b65ac208756d4cb97a319db270eaab45c4189d0e831e8834dc2ae366','2026-11-20T09:00:20.572Z','98950e06-c389-402f-89fd-404f87661590');
CREATE TABLE `statement` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`authoritative` text NOT NULL,
	`demonstration` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`opened_at` text NOT NULL,
	`opened_by` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "statement_kind" CHECK("statement"."kind" in ('chairs-statement', 'chairs-summary', 'communique', 'declaration')),
	CONSTRAINT "statement_authoritative" CHECK("statement"."authoritative" in ('en', 'ru', 'kk')),
	CONSTRAINT "statement_title_json" CHECK(json_valid("statement"."title")),
	CONSTRAINT "statement_version" CHECK("statement"."version" >= 1)
);
INSERT INTO statement VALUES('e42c63a8-ac82-4ae1-ab3d-f3ac481c53df','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','chairs-statement','{"original":"en","en":"Chair’s Statement","ru":"Заявление Председателя","renders":{"ru":"Chair’s Statement","kk":"Chair’s Statement"},"kk":"Төраға мәлімдемесі"}','en',1,1,'2015-09-22T11:00:00.000Z',NULL);
INSERT INTO statement VALUES('28ff54ed-869a-48b9-9a68-5435bdfeab55','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','chairs-statement','{"original":"en","en":"Chair’s Statement","ru":"Заявление Председателя","renders":{"ru":"Chair’s Statement","kk":"Chair’s Statement"},"kk":"Төраға мәлімдемесі"}','en',1,5,'2026-11-20T09:00:20.209Z','98950e06-c389-402f-89fd-404f87661590');
CREATE TABLE `designation` (
	`id` text PRIMARY KEY NOT NULL,
	`state_code` text NOT NULL,
	`person_id` text NOT NULL,
	`as` text NOT NULL,
	`position` text,
	`valid_from` text NOT NULL,
	`valid_until` text,
	`source` text NOT NULL,
	`replaced_at` text,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "designation_as" CHECK("designation"."as" in ('national-coordinator', 'focal-point')),
	CONSTRAINT "designation_order" CHECK("designation"."valid_until" is null or "designation"."valid_from" < "designation"."valid_until")
);
CREATE TABLE `dossier` (
	`id` text PRIMARY KEY NOT NULL,
	`handover_id` text NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	`sealed_at` text NOT NULL,
	FOREIGN KEY (`handover_id`) REFERENCES `handover`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "dossier_json" CHECK(json_valid("dossier"."content"))
);
CREATE TABLE `handover` (
	`id` text PRIMARY KEY NOT NULL,
	`outgoing_state` text NOT NULL,
	`incoming_state` text NOT NULL,
	`prepared_at` text NOT NULL,
	`prepared_by` text NOT NULL,
	FOREIGN KEY (`outgoing_state`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`incoming_state`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`prepared_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "handover_states" CHECK("handover"."outgoing_state" <> "handover"."incoming_state")
);
CREATE TABLE `handover_act` (
	`id` text PRIMARY KEY NOT NULL,
	`handover_id` text NOT NULL,
	`terms` integer NOT NULL,
	`act` text NOT NULL,
	`state_code` text,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`account_id` text NOT NULL,
	FOREIGN KEY (`handover_id`) REFERENCES `handover`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "handover_act_word" CHECK("handover_act"."act" in ('confirm', 'decline', 'call-off'))
);
CREATE TABLE `handover_terms` (
	`id` text PRIMARY KEY NOT NULL,
	`handover_id` text NOT NULL,
	`number` integer NOT NULL,
	`effective_on` text NOT NULL,
	`overlap_from` text NOT NULL,
	`ceremony_on` text,
	`ceremony_slot` text,
	`reason` text NOT NULL,
	`set_at` text NOT NULL,
	`set_by` text NOT NULL,
	FOREIGN KEY (`handover_id`) REFERENCES `handover`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "handover_terms_order" CHECK("handover_terms"."overlap_from" <= "handover_terms"."effective_on")
);
CREATE TABLE `paper` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`languages` text NOT NULL,
	`date` text NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `register_entry`(`id`) ON UPDATE no action ON DELETE no action
);
INSERT INTO paper VALUES('b36ad443-71ab-4068-ac68-7e50d8841e25','77925e7c-5e3d-4e2b-b185-affc71609f58','{"original":"en","en":"Almaty Declaration","ru":"Алматинская декларация","kk":"Алматы декларациясы","renders":{"ru":"Almaty Declaration","kk":"Almaty Declaration"}}','declaration','[]','2011-03','talking-points');
INSERT INTO paper VALUES('654c16ab-1515-4fee-bc24-aea4c9fb493c','e8cb34a4-09e7-4412-a24c-58a62a9c4e27','{"original":"en","en":"Regional Cooperation Framework","ru":"Рамочная программа регионального сотрудничества","kk":"Өңірлік ынтымақтастық бағдарламасы","renders":{"ru":"Regional Cooperation Framework","kk":"Regional Cooperation Framework"}}','framework','[]','2012','talking-points');
INSERT INTO paper VALUES('1a8af073-72a7-4195-9c34-515f85f0b20b','e8cb34a4-09e7-4412-a24c-58a62a9c4e27','{"original":"en","en":"Regional Action Plan","ru":"Региональный план действий","kk":"Өңірлік іс-қимыл жоспары","renders":{"ru":"Regional Action Plan","kk":"Regional Action Plan"}}','plan','[]','2012','talking-points');
INSERT INTO paper VALUES('f6515039-d2a4-4df5-acc2-c21d5535b7b6','06c64574-7d03-4365-9bde-d6b60754048c','{"original":"en","en":"Communiqué","ru":"Коммюнике","kk":"Коммюнике","renders":{"ru":"Communiqué","kk":"Communiqué"}}','communique','[]','2013-06-05','talking-points');
INSERT INTO paper VALUES('fd02cef7-4d65-4660-bfec-730612ff7467','06c64574-7d03-4365-9bde-d6b60754048c','{"original":"en","en":"Operating Modalities","ru":"Условия функционирования (Operating Modalities)","kk":"Operating Modalities құжаты","renders":{"ru":"Operating Modalities","kk":"Operating Modalities"}}','modalities','[]','2013-06-05','talking-points');
INSERT INTO paper VALUES('aab148ca-9b06-4fde-bad7-1c062d8eb650','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','{"original":"en","en":"Chair’s Statement of the 1st SOM","ru":"Заявление Председателя 1-го ССДЛ","kk":"Төраға мәлімдемесі (1-кеңес)","renders":{"ru":"Chair’s Statement of the 1st SOM","kk":"Chair’s Statement of the 1st SOM"}}','chairs-statement','["ru","en"]','2014-11-21','unhcr-kz');
INSERT INTO paper VALUES('dd7502a2-64e0-4781-96f7-041a32b68b07','c1e46477-9580-4117-8320-bec5a703289f','{"original":"en","en":"Draft Plan of Actions","ru":"Проект Плана действий","kk":"Іс-қимыл жоспарының жобасы","renders":{"ru":"Draft Plan of Actions","kk":"Draft Plan of Actions"}}','plan','[]','2015','unhcr-kz');
INSERT INTO paper VALUES('f92a7b13-fda1-4968-b9c2-97c373ef884c','eeb92fae-022a-4d4b-9f8f-a1bf377c6787','{"original":"en","en":"Draft instructions on the reception and referral of asylum-seekers in case of individual and mass arrival","ru":"Проект инструкции о приёме и перенаправлении лиц, ищущих убежище, при индивидуальном и массовом прибытии","kk":"Баспана іздеушілер жеке және жаппай келген жағдайда оларды қабылдау және қайта бағыттау жөніндегі нұсқаулық жобасы","renders":{"ru":"Draft instructions on the reception and referral of asylum-seekers in case of individual and mass arrival","kk":"Draft instructions on the reception and referral of asylum-seekers in case of individual and mass arrival"}}','instructions','[]','2015','unhcr-kz');
INSERT INTO paper VALUES('82dcac3f-4ccd-43fc-a223-00f82324a1c2','7e23c3a5-83f6-4d45-a148-74ce97e6388a','{"original":"en","en":"Draft Standard Operating Procedures for the National Referral Mechanism of Asylum-Seekers","ru":"Проект стандартных операционных процедур национального механизма перенаправления лиц, ищущих убежище","kk":"Баспана іздеушілерді қайта бағыттаудың ұлттық тетігіне арналған стандартты операциялық рәсімдердің жобасы","renders":{"ru":"Draft Standard Operating Procedures for the National Referral Mechanism of Asylum-Seekers","kk":"Draft Standard Operating Procedures for the National Referral Mechanism of Asylum-Seekers"}}','procedures','[]','2015','unhcr-kz');
INSERT INTO paper VALUES('1e720499-d81c-47e7-a091-f0f808399963','c6b7adb0-a490-4b49-83be-073fc899dec6','{"original":"en","en":"Chair’s Statement of the 2nd SOM","ru":"Заявление Председателя 2-го ССДЛ","kk":"Төраға мәлімдемесі (2-кеңес)","renders":{"ru":"Chair’s Statement of the 2nd SOM","kk":"Chair’s Statement of the 2nd SOM"}}','chairs-statement','[]','2015-09-22','unhcr-kz');
INSERT INTO paper VALUES('e1d6862e-a5b8-40cb-b3cc-ddaf4b2022ec','a31d0a38-3a7b-43c0-bc63-2f0e320f901e','{"original":"en","en":"Protection Training Manual for Central Asian Border and Entry Officials","ru":"Учебное пособие по вопросам защиты для сотрудников пограничных и въездных служб Центральной Азии","kk":"Орталық Азияның шекара және елге кіру қызметтерінің қызметкерлеріне арналған қорғау жөніндегі оқу нұсқаулығы","renders":{"ru":"Protection Training Manual for Central Asian Border and Entry Officials","kk":"Protection Training Manual for Central Asian Border and Entry Officials"}}','manual','["ru"]','2015','unhcr-kz');
INSERT INTO paper VALUES('830bf761-8063-48f8-bcb6-4033a8388839','a31d0a38-3a7b-43c0-bc63-2f0e320f901e','{"original":"en","en":"Code of Practice for Keeping Asylum-seeking and Migrant Children Safe from Harm","ru":"Свод правил по ограждению от вреда детей-мигрантов и детей, ищущих убежище","kk":"Баспана іздейтін балалар мен мигрант балаларды зияннан қорғау жөніндегі тәжірибе кодексі","renders":{"ru":"Code of Practice for Keeping Asylum-seeking and Migrant Children Safe from Harm","kk":"Code of Practice for Keeping Asylum-seeking and Migrant Children Safe from Harm"}}','code','["ru"]','2015','unhcr-kz');
INSERT INTO paper VALUES('1e67899c-3da5-4b1e-b345-bca7c2072e8f','7b74d778-1010-49a1-a663-2020d5422f77','{"original":"en","en":"Regional guidelines on how to identify and refer refugees and asylum-seekers at the borders of Central Asia","ru":"Региональное руководство о том, как выявлять и перенаправлять беженцев и лиц, ищущих убежище, на границах Центральной Азии","kk":"Орталық Азия шекараларында босқындар мен баспана іздеушілерді анықтау және қайта бағыттау жөніндегі өңірлік нұсқаулық","renders":{"ru":"Regional guidelines on how to identify and refer refugees and asylum-seekers at the borders of Central Asia","kk":"Regional guidelines on how to identify and refer refugees and asylum-seekers at the borders of Central Asia"}}','guidelines','["ru","en","kk"]','2016','unhcr-kz');
INSERT INTO paper VALUES('33b03553-44c7-4bcb-a11e-ddf37ba8a258','92fe2640-949d-4246-af1f-b97bb5fbeaa9','{"original":"en","en":"Chair’s Statement of the 3rd SOM","ru":"Заявление Председателя 3-го ССДЛ","kk":"Төраға мәлімдемесі (3-кеңес)","renders":{"ru":"Chair’s Statement of the 3rd SOM","kk":"Chair’s Statement of the 3rd SOM"}}','chairs-statement','[]','2016-09','unhcr-kz');
INSERT INTO paper VALUES('d9a50244-2e3f-4c06-8251-c4b6393da8b8','711f9c00-5fae-435d-8bf3-a86960fc105d','{"original":"en","en":"Work plan of the Technical Group 2019–2020 (proposed)","ru":"План работы Технической группы на 2019–2020 гг. (предложен)","kk":"Техникалық топтың 2019–2020 жылдарға арналған жұмыс жоспары (ұсынылған)","renders":{"ru":"Work plan of the Technical Group 2019–2020 (proposed)","kk":"Work plan of the Technical Group 2019–2020 (proposed)"}}','plan','[]','2018','agenda-som-5');
INSERT INTO paper VALUES('260236b1-dcf4-4037-880b-d36828287922','711f9c00-5fae-435d-8bf3-a86960fc105d','{"original":"en","en":"UNHCR work plan 2017/2018","ru":"План работы УВКБ ООН на 2017/2018 гг.","kk":"БҰҰ БЖКБ-ның 2017/2018 жылдарға арналған жұмыс жоспары","renders":{"ru":"UNHCR work plan 2017/2018","kk":"UNHCR work plan 2017/2018"}}','plan','[]','2017','agenda-som-5');
INSERT INTO paper VALUES('532a2bde-cc79-4b42-aba6-e0f5f2e55682','711f9c00-5fae-435d-8bf3-a86960fc105d','{"original":"en","en":"Draft 2018/2019 UNHCR work plan on refugees and asylum issues","ru":"Проект плана работы УВКБ ООН по вопросам беженцев и убежища на 2018/2019 гг.","kk":"БҰҰ БЖКБ-ның босқындар және баспана беру мәселелері жөніндегі 2018/2019 жылдарға арналған жұмыс жоспарының жобасы","renders":{"ru":"Draft 2018/2019 UNHCR work plan on refugees and asylum issues","kk":"Draft 2018/2019 UNHCR work plan on refugees and asylum issues"}}','plan','[]','2018','agenda-som-5');
INSERT INTO paper VALUES('a6692485-f82f-4cae-8b2a-8640508540d4',NULL,'{"original":"en","en":"Mapping of Irregular Migration in Central Asia 2014","ru":"Картирование неурегулированной миграции в Центральной Азии, 2014 г.","kk":"Орталық Азиядағы реттелмеген көші-қонды картаға түсіру, 2014 жыл","renders":{"ru":"Mapping of Irregular Migration in Central Asia 2014","kk":"Mapping of Irregular Migration in Central Asia 2014"}}','report','[]','2014','talking-points');
INSERT INTO paper VALUES('c77d2fa7-0e69-4437-b1ff-c00e0df7138c',NULL,'{"original":"en","en":"Field assessment on re-entry banned migrants","ru":"Полевая оценка положения мигрантов, которым запрещён повторный въезд","kk":"Қайта кіруіне тыйым салынған мигранттар туралы далалық зерттеу","renders":{"ru":"Field assessment on re-entry banned migrants","kk":"Field assessment on re-entry banned migrants"}}','report','[]','2015-08','talking-points');
INSERT INTO paper VALUES('4581aa1c-9dbc-4f26-938a-89cea35bebf4',NULL,'{"original":"en","en":"The Migration Crisis Operational Framework Central Asia, Compendium 2015","ru":"Оперативная рамочная программа по миграционным кризисам: Центральная Азия, сборник 2015 г.","kk":"Көші-қон дағдарыстары жөніндегі оперативтік бағдарлама: Орталық Азия, 2015 жылғы жинақ","renders":{"ru":"The Migration Crisis Operational Framework Central Asia, Compendium 2015","kk":"The Migration Crisis Operational Framework Central Asia, Compendium 2015"}}','report','[]','2015','iom-leaflet');
INSERT INTO paper VALUES('63acd667-5e8e-45bb-aa15-02f5651b434e',NULL,'{"original":"en","en":"Special report on Migrants’ Rights in the Republic of Kazakhstan (presented in 2015)","ru":"Специальный доклад о правах мигрантов в Республике Казахстан (представлен в 2015 г.)","kk":"Қазақстан Республикасындағы мигранттардың құқықтары туралы арнайы баяндама (2015 жылы таныстырылды)","renders":{"ru":"Special report on Migrants’ Rights in the Republic of Kazakhstan (presented in 2015)","kk":"Special report on Migrants’ Rights in the Republic of Kazakhstan (presented in 2015)"}}','report','[]','2015','talking-points');
CREATE TABLE `register_link` (
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`text` text NOT NULL, `source` text,
	PRIMARY KEY(`from_id`, `to_id`),
	FOREIGN KEY (`from_id`) REFERENCES `register_entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_id`) REFERENCES `register_entry`(`id`) ON UPDATE no action ON DELETE no action
);
INSERT INTO register_link VALUES('77925e7c-5e3d-4e2b-b185-affc71609f58','e8cb34a4-09e7-4412-a24c-58a62a9c4e27','{"original":"en","en":"The common understandings of the Framework emerged from the discussions at the conference","ru":"Общие подходы рамочной программы сложились в обсуждениях на конференции","kk":"Бағдарламаның ортақ түсініктері конференциядағы талқылауларда қалыптасты","renders":{"ru":"The common understandings of the Framework emerged from the discussions at the conference","kk":"The common understandings of the Framework emerged from the discussions at the conference"}}','talking-points');
INSERT INTO register_link VALUES('06c352ff-9246-4e5b-b347-dcc75ede4735','7b74d778-1010-49a1-a663-2020d5422f77','{"original":"en","en":"At the conference Governments asked UNHCR to take the lead in drafting regional guidelines","ru":"На конференции правительства просили УВКБ ООН возглавить подготовку регионального руководства","kk":"Конференцияда үкіметтер БҰҰ БЖКБ-дан өңірлік нұсқаулық әзірлеуді басқаруды сұрады","renders":{"ru":"At the conference Governments asked UNHCR to take the lead in drafting regional guidelines","kk":"At the conference Governments asked UNHCR to take the lead in drafting regional guidelines"}}','unhcr-kz');
INSERT INTO register_link VALUES('7b74d778-1010-49a1-a663-2020d5422f77','dbf10afd-1887-4517-a8bb-860eb16596af','{"original":"en","en":"The guidelines the experts developed were presented in the presence of the Chairperson","ru":"Подготовленное экспертами руководство было представлено в присутствии Председателя","kk":"Сарапшылар әзірлеген нұсқаулық Төрағаның қатысуымен таныстырылды","renders":{"ru":"The guidelines the experts developed were presented in the presence of the Chairperson","kk":"The guidelines the experts developed were presented in the presence of the Chairperson"}}','unhcr-kz');
CREATE TABLE `register_state` (
	`entry_id` text NOT NULL,
	`state_code` text NOT NULL,
	`capacity` text NOT NULL,
	`source` text NOT NULL,
	PRIMARY KEY(`entry_id`, `state_code`, `source`),
	FOREIGN KEY (`entry_id`) REFERENCES `register_entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action
);
INSERT INTO register_state VALUES('77925e7c-5e3d-4e2b-b185-affc71609f58','AF','participating','talking-points');
INSERT INTO register_state VALUES('77925e7c-5e3d-4e2b-b185-affc71609f58','AZ','participating','talking-points');
INSERT INTO register_state VALUES('77925e7c-5e3d-4e2b-b185-affc71609f58','IR','participating','talking-points');
INSERT INTO register_state VALUES('77925e7c-5e3d-4e2b-b185-affc71609f58','KZ','participating','talking-points');
INSERT INTO register_state VALUES('77925e7c-5e3d-4e2b-b185-affc71609f58','KG','participating','talking-points');
INSERT INTO register_state VALUES('77925e7c-5e3d-4e2b-b185-affc71609f58','RU','participating','talking-points');
INSERT INTO register_state VALUES('77925e7c-5e3d-4e2b-b185-affc71609f58','TJ','participating','talking-points');
INSERT INTO register_state VALUES('77925e7c-5e3d-4e2b-b185-affc71609f58','TM','participating','talking-points');
INSERT INTO register_state VALUES('77925e7c-5e3d-4e2b-b185-affc71609f58','TR','participating','talking-points');
INSERT INTO register_state VALUES('a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','AF','participating','unhcr-kz');
INSERT INTO register_state VALUES('a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','AZ','participating','unhcr-kz');
INSERT INTO register_state VALUES('a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','CN','participating','unhcr-kz');
INSERT INTO register_state VALUES('a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','IR','participating','unhcr-kz');
INSERT INTO register_state VALUES('a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','KZ','participating','unhcr-kz');
INSERT INTO register_state VALUES('a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','KG','participating','unhcr-kz');
INSERT INTO register_state VALUES('a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','PK','participating','unhcr-kz');
INSERT INTO register_state VALUES('a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','TR','participating','unhcr-kz');
INSERT INTO register_state VALUES('a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','TM','participating','unhcr-kz');
INSERT INTO register_state VALUES('c1e46477-9580-4117-8320-bec5a703289f','KZ','participating','unhcr-kz');
INSERT INTO register_state VALUES('eeb92fae-022a-4d4b-9f8f-a1bf377c6787','KG','participating','unhcr-kz');
INSERT INTO register_state VALUES('7e23c3a5-83f6-4d45-a148-74ce97e6388a','TJ','participating','unhcr-kz');
INSERT INTO register_state VALUES('9352d54d-699c-4056-863a-1b0d0237ea83','TM','participating','unhcr-kz');
INSERT INTO register_state VALUES('64e61705-260b-4619-ba2a-ab55644c3954','KZ','participating','talking-points');
INSERT INTO register_state VALUES('64e61705-260b-4619-ba2a-ab55644c3954','KG','participating','talking-points');
INSERT INTO register_state VALUES('64e61705-260b-4619-ba2a-ab55644c3954','TJ','participating','talking-points');
INSERT INTO register_state VALUES('64e61705-260b-4619-ba2a-ab55644c3954','TM','participating','talking-points');
INSERT INTO register_state VALUES('64e61705-260b-4619-ba2a-ab55644c3954','UZ','participating','talking-points');
INSERT INTO register_state VALUES('37373af3-1319-4032-80bc-3b39969d460b','AF','participating','talking-points');
INSERT INTO register_state VALUES('822fe786-5411-4cc9-bcd2-9eee1031dfc2','KZ','participating','unhcr-kz');
INSERT INTO register_state VALUES('822fe786-5411-4cc9-bcd2-9eee1031dfc2','KG','participating','unhcr-kz');
INSERT INTO register_state VALUES('b36d049a-8199-4cb1-9649-127e33f9d323','KZ','participating','talking-points');
INSERT INTO register_state VALUES('b36d049a-8199-4cb1-9649-127e33f9d323','KG','participating','talking-points');
INSERT INTO register_state VALUES('b36d049a-8199-4cb1-9649-127e33f9d323','TJ','participating','talking-points');
INSERT INTO register_state VALUES('b36d049a-8199-4cb1-9649-127e33f9d323','UZ','participating','talking-points');
INSERT INTO register_state VALUES('b36d049a-8199-4cb1-9649-127e33f9d323','AF','participating','talking-points');
INSERT INTO register_state VALUES('c6b7adb0-a490-4b49-83be-073fc899dec6','AF','member','talking-points');
INSERT INTO register_state VALUES('c6b7adb0-a490-4b49-83be-073fc899dec6','AZ','member','talking-points');
INSERT INTO register_state VALUES('c6b7adb0-a490-4b49-83be-073fc899dec6','KZ','member','talking-points');
INSERT INTO register_state VALUES('c6b7adb0-a490-4b49-83be-073fc899dec6','KG','member','talking-points');
INSERT INTO register_state VALUES('c6b7adb0-a490-4b49-83be-073fc899dec6','TJ','member','talking-points');
INSERT INTO register_state VALUES('c6b7adb0-a490-4b49-83be-073fc899dec6','TR','member','talking-points');
INSERT INTO register_state VALUES('c6b7adb0-a490-4b49-83be-073fc899dec6','TM','member','talking-points');
INSERT INTO register_state VALUES('c6b7adb0-a490-4b49-83be-073fc899dec6','IR','observer','talking-points');
INSERT INTO register_state VALUES('c6b7adb0-a490-4b49-83be-073fc899dec6','PK','observer','talking-points');
INSERT INTO register_state VALUES('c6b7adb0-a490-4b49-83be-073fc899dec6','CN','guest','talking-points');
INSERT INTO register_state VALUES('c6b7adb0-a490-4b49-83be-073fc899dec6','RU','guest','talking-points');
INSERT INTO register_state VALUES('c6b7adb0-a490-4b49-83be-073fc899dec6','US','guest','talking-points');
INSERT INTO register_state VALUES('a31d0a38-3a7b-43c0-bc63-2f0e320f901e','KZ','participating','unhcr-kz');
INSERT INTO register_state VALUES('a31d0a38-3a7b-43c0-bc63-2f0e320f901e','KG','participating','unhcr-kz');
INSERT INTO register_state VALUES('a31d0a38-3a7b-43c0-bc63-2f0e320f901e','TJ','participating','unhcr-kz');
INSERT INTO register_state VALUES('a31d0a38-3a7b-43c0-bc63-2f0e320f901e','TM','participating','unhcr-kz');
INSERT INTO register_state VALUES('06c352ff-9246-4e5b-b347-dcc75ede4735','KZ','participating','unhcr-kz');
INSERT INTO register_state VALUES('06c352ff-9246-4e5b-b347-dcc75ede4735','KG','participating','unhcr-kz');
INSERT INTO register_state VALUES('06c352ff-9246-4e5b-b347-dcc75ede4735','TJ','participating','unhcr-kz');
INSERT INTO register_state VALUES('06c352ff-9246-4e5b-b347-dcc75ede4735','TM','participating','unhcr-kz');
INSERT INTO register_state VALUES('7b74d778-1010-49a1-a663-2020d5422f77','KZ','participating','unhcr-kz');
INSERT INTO register_state VALUES('7b74d778-1010-49a1-a663-2020d5422f77','KG','participating','unhcr-kz');
INSERT INTO register_state VALUES('7b74d778-1010-49a1-a663-2020d5422f77','TJ','participating','unhcr-kz');
INSERT INTO register_state VALUES('7b74d778-1010-49a1-a663-2020d5422f77','TM','participating','unhcr-kz');
INSERT INTO register_state VALUES('92fe2640-949d-4246-af1f-b97bb5fbeaa9','KZ','participating','unhcr-kz');
INSERT INTO register_state VALUES('92fe2640-949d-4246-af1f-b97bb5fbeaa9','KG','participating','unhcr-kz');
INSERT INTO register_state VALUES('dbf10afd-1887-4517-a8bb-860eb16596af','KG','participating','unhcr-kz');
INSERT INTO register_state VALUES('711f9c00-5fae-435d-8bf3-a86960fc105d','AF','participating','agenda-som-5');
INSERT INTO register_state VALUES('711f9c00-5fae-435d-8bf3-a86960fc105d','AZ','participating','agenda-som-5');
INSERT INTO register_state VALUES('711f9c00-5fae-435d-8bf3-a86960fc105d','KZ','participating','agenda-som-5');
INSERT INTO register_state VALUES('711f9c00-5fae-435d-8bf3-a86960fc105d','KG','participating','agenda-som-5');
INSERT INTO register_state VALUES('711f9c00-5fae-435d-8bf3-a86960fc105d','TJ','participating','agenda-som-5');
INSERT INTO register_state VALUES('711f9c00-5fae-435d-8bf3-a86960fc105d','TM','participating','agenda-som-5');
INSERT INTO register_state VALUES('711f9c00-5fae-435d-8bf3-a86960fc105d','PK','participating','agenda-som-5');
INSERT INTO register_state VALUES('711f9c00-5fae-435d-8bf3-a86960fc105d','LK','participating','agenda-som-5');
INSERT INTO register_state VALUES('711f9c00-5fae-435d-8bf3-a86960fc105d','US','participating','agenda-som-5');
INSERT INTO register_state VALUES('711f9c00-5fae-435d-8bf3-a86960fc105d','TR','participating','public-reports');
INSERT INTO register_state VALUES('711f9c00-5fae-435d-8bf3-a86960fc105d','UZ','participating','public-reports');
INSERT INTO register_state VALUES('f644f24f-e499-4888-b761-9836a99c9407','KZ','participating','iom-kz');
INSERT INTO register_state VALUES('c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3','TJ','participating','agenda-som-5');
INSERT INTO register_state VALUES('711f9c00-5fae-435d-8bf3-a86960fc105d','AF','member','published');
INSERT INTO register_state VALUES('711f9c00-5fae-435d-8bf3-a86960fc105d','AZ','member','published');
INSERT INTO register_state VALUES('711f9c00-5fae-435d-8bf3-a86960fc105d','KZ','member','published');
INSERT INTO register_state VALUES('711f9c00-5fae-435d-8bf3-a86960fc105d','KG','member','published');
INSERT INTO register_state VALUES('711f9c00-5fae-435d-8bf3-a86960fc105d','TJ','member','published');
INSERT INTO register_state VALUES('711f9c00-5fae-435d-8bf3-a86960fc105d','TR','member','published');
INSERT INTO register_state VALUES('711f9c00-5fae-435d-8bf3-a86960fc105d','TM','member','published');
INSERT INTO register_state VALUES('711f9c00-5fae-435d-8bf3-a86960fc105d','PK','observer','published');
INSERT INTO register_state VALUES('1fd2d66e-f850-4f73-bf89-d4647a9cf23a','AF','member','published');
INSERT INTO register_state VALUES('1fd2d66e-f850-4f73-bf89-d4647a9cf23a','AZ','member','published');
INSERT INTO register_state VALUES('1fd2d66e-f850-4f73-bf89-d4647a9cf23a','KZ','member','published');
INSERT INTO register_state VALUES('1fd2d66e-f850-4f73-bf89-d4647a9cf23a','KG','member','published');
INSERT INTO register_state VALUES('1fd2d66e-f850-4f73-bf89-d4647a9cf23a','TJ','member','published');
INSERT INTO register_state VALUES('1fd2d66e-f850-4f73-bf89-d4647a9cf23a','TR','member','published');
INSERT INTO register_state VALUES('1fd2d66e-f850-4f73-bf89-d4647a9cf23a','TM','member','published');
INSERT INTO register_state VALUES('1fd2d66e-f850-4f73-bf89-d4647a9cf23a','IR','observer','published');
INSERT INTO register_state VALUES('1fd2d66e-f850-4f73-bf89-d4647a9cf23a','PK','observer','published');
CREATE TABLE `register_word` (
	`word` text NOT NULL,
	`entry_id` text NOT NULL,
	PRIMARY KEY(`word`, `entry_id`),
	FOREIGN KEY (`entry_id`) REFERENCES `register_entry`(`id`) ON UPDATE no action ON DELETE no action
);
INSERT INTO register_word VALUES('regional','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('conference','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('on','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('refugee','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('protection','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('and','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('international','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('migration','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('региональная','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('конференция','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('по','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('защите','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('беженцев','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('международной','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('миграции','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('босқындарды','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('қорғау','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('және','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('халықаралық','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('көші','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('қон','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('жөніндегі','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('өңірлік','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('almaty','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('алматы','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('kazakhstan','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('казахстан','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('қазақстан','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('2011','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('first','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('ministerial','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('in','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('central','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('asia','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('15','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('16','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('march','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('марта','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('жылғы','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('наурыз','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('март','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('14','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('iom','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('unhcr','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('мом','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('увкб','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('оон','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('хкұ','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('бұұ','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('бжкб','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('osce','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('unrcca','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('обсе','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('рцпдца','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('еқыұ','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('оапдөо','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('the','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('source','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('sentence','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('can','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('also','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('be','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('read','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('as','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('naming','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('all','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('four','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('co','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('organisers','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('фразу','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('источника','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('можно','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('понять','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('так','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('что','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('соорганизаторами','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('были','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('все','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('четверо','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('дереккөздегі','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('сөйлемді','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('төртеуін','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('де','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('бірлескен','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('ұйымдастырушы','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('деп','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('түсінуге','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('болады','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('government','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('of','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('republic','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('правительство','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('республики','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('республикасының','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('үкіметі','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('european','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('union','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('us','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('bureau','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('population','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('refugees','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('европейский','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('союз','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('бюро','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('вопросам','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('народонаселения','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('сша','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('еуропалық','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('одақ','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('ақш','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('тың','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('халық','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('босқындар','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('бюросы','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('more','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('than','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('120','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('более','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('дан','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('астам','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('ministers','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('deputy','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('other','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('senior','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('officials','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('министры','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('заместители','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('министров','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('другие','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('высокопоставленные','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('должностные','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('лица','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('министрлер','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('министрлердің','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('орынбасарлары','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('басқа','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('да','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('жоғары','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('лауазымды','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('тұлғалар','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('declaration','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('adopted','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('unanimously','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('алматинская','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('декларация','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('принята','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('единогласно','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('бірауыздан','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('қабылданған','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('декларациясы','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('acknowledges','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('that','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('complex','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('mixed','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('wider','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('region','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('needs','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('cooperative','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('coordinated','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('answer','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('признает','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('сложная','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('смешанная','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('миграция','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('центральной','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('азии','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('широком','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('регионе','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('требует','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('совместного','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('согласованного','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('ответа','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('орталық','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('азиядағы','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('кеңірек','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('өңірдегі','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('күрделі','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('әрі','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('аралас','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('қонға','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('бірлесіп','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('үйлесімді','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('жауап','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('беру','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('қажеттігін','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('таниды','77925e7c-5e3d-4e2b-b185-affc71609f58');
INSERT INTO register_word VALUES('national','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('coordinators','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('meeting','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('совещание','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('национальных','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('координаторов','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('ұлттық','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('үйлестірушілер','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('кеңесі','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('almaty','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('алматы','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('kazakhstan','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('казахстан','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('қазақстан','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('2012','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('regional','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('cooperation','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('framework','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('and','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('action','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('plan','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('рамочная','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('программа','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('регионального','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('сотрудничества','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('региональный','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('план','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('действий','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('өңірлік','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('ынтымақтастық','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('бағдарламасы','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('және','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('іс','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('қимыл','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('жоспары','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('the','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('endorsed','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('both','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('papers','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('одобрило','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('оба','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('документа','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('кеңес','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('екі','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('құжатты','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('да','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('мақұлдады','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('suggests','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('actions','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('in','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('four','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('areas','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('of','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('предлагает','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('действия','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('по','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('четырем','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('направлениям','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('рамочной','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('программы','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('жоспар','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('бағдарламаның','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('төрт','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('бағыты','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('бойынша','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('қимылдар','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('ұсынады','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('is','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('set','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('common','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('understandings','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('from','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('conference','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('2011','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('это','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('общие','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('подходы','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('сложившиеся','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('на','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('конференции','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('года','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('бағдарлама','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('жылғы','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('конференцияда','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('қалыптасқан','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('ортақ','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('түсініктер','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('жиынтығы','e8cb34a4-09e7-4412-a24c-58a62a9c4e27');
INSERT INTO register_word VALUES('ministerial','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('conference','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('on','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('refugee','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('protection','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('and','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('international','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('migration','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('the','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('almaty','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('process','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('министерская','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('конференция','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('по','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('защите','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('беженцев','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('международной','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('миграции','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('алматинский','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('процесс','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('босқындарды','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('қорғау','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('және','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('халықаралық','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('көші','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('қон','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('жөніндегі','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('министрлік','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('алматы','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('процесі','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('kazakhstan','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('казахстан','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('қазақстан','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('2013','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('of','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('refugees','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('communique','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('reaffirms','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('commitment','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('member','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('states','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('to','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('develop','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('as','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('regional','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('platform','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('for','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('managing','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('while','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('ensuring','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('human','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('rights','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('коммюнике','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('подтверждает','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('намерение','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('государств','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('членов','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('развивать','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('как','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('региональную','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('площадку','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('управления','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('миграцией','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('при','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('соблюдении','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('прав','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('человека','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('защиты','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('мүше','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('мемлекеттердің','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('процесті','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('адам','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('құқықтары','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('мен','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('қорғауды','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('қамтамасыз','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('ете','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('отырып','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('қонды','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('басқарудың','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('өңірлік','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('алаңы','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('ретінде','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('дамыту','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('ниетін','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('растайды','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('issued','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('operating','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('modalities','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('endorsed','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('launched','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('consultative','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('выпущено','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('одобрены','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('условия','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('функционирования','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('начат','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('региональный','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('консультативный','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('жарияланды','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('құжаты','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('мақұлданды','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('консультативтік','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('басталды','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('elected','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('first','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('chair','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('избран','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('первым','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('председателем','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('бірінші','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('төраға','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('болып','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('сайланды','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('in','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('from','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('june','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('председательствует','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('июня','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('қазақстанның','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('төрағалығы','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('жылғы','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('маусымнан','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('paper','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('is','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('named','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('it','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('документ','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('назван','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('его','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('одобрила','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('құжат','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('деп','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('аталған','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('оны','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('мақұлдады','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('mechanism','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('approved','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('утвердила','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('бекітті','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('summary','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('report','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('public','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('annexed','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('are','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('agenda','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('list','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('participants','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('опубликован','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('итоговый','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('отчет','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('приложены','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('повестка','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('дня','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('список','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('участников','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('қорытынды','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('есеп','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('жарияланған','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('оған','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('күн','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('тәртібі','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('қатысушылар','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('тізімі','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('қоса','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('берілген','06c64574-7d03-4365-9bde-d6b60754048c');
INSERT INTO register_word VALUES('1st','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('almaty','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('process','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('senior','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('officials','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('meeting','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('som','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('совещание','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('старших','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('должностных','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('лиц','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('алматинского','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('процесса','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('алматы','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('процесі','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('аға','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('лауазымды','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('тұлғаларының','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('кеңесі','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('mixed','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('migration','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('movements','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('from','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('afghanistan','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('post','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('2014','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('смешанные','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('миграционные','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('потоки','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('из','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('афганистана','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('после','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('года','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('жылдан','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('кейін','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('ауғанстаннан','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('шығатын','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('аралас','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('көші','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('қон','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('ағындары','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('kazakhstan','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('казахстан','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('қазақстан','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('first','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('the','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('of','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('on','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('refugee','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('protection','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('and','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('international','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('chair','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('republic','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('председатель','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('республика','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('төраға','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('республикасы','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('iom','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('unhcr','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('support','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('participation','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('мом','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('увкб','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('оон','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('поддержка','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('участие','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('хкұ','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('мен','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('бұұ','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('бжкб','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('қолдау','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('және','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('қатысу','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('national','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('coordinators','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('национальные','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('координаторы','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('старшие','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('должностные','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('лица','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('ұлттық','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('үйлестірушілер','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('тұлғалар','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('under','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('member','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('observer','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('states','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('azerbaijan','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('china','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('iran','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('kyrgyz','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('pakistan','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('turkey','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('turkmenistan','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('среди','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('государств','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('членов','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('наблюдателей','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('азербайджан','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('афганистан','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('иран','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('китай','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('кыргызская','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('пакистан','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('туркменистан','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('турция','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('мүше','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('бақылаушы','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('мемлекеттер','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('қатарында','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('ауғанстан','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('әзербайжан','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('қырғыз','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('қытай','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('пәкістан','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('түркия','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('түрікменстан','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('report','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('kazakh','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('ministry','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('same','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('day','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('lists','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('tajikistan','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('but','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('neither','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('nor','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('сообщении','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('казахстанского','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('министерства','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('того','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('же','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('дня','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('есть','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('таджикистан','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('но','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('нет','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('ни','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('китая','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('туркменистана','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('министрлігінің','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('сол','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('күнгі','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('хабарында','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('тәжікстан','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('бар','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('бірақ','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('да','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('жоқ','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('un','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('assistance','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('mission','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('in','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('unama','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('regional','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('centre','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('for','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('preventive','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('diplomacy','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('central','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('asia','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('unrcca','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('от','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('миссии','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('по','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('содействию','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('афганистану','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('моонса','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('регионального','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('центра','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('превентивной','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('дипломатии','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('для','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('центральной','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('азии','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('рцпдца','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('ның','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('ауғанстанға','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('жәрдемдесу','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('миссиясынан','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('орталық','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('азия','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('үшін','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('превентивті','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('дипломатия','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('жөніндегі','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('өңірлік','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('орталығынан','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('statement','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('russian','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('english','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('заявление','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('председателя','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('на','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('русском','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('английском','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('языках','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('орыс','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('ағылшын','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('тілдеріндегі','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('мәлімдемесі','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('list','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('kz','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('does','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('not','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('name','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('absence','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('is','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('taken','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('as','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('перечне','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('не','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('назван','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('отсутствие','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('считается','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('отсутствием','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('совещании','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('тізімінде','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('аталмаған','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('тізімде','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('болу','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('кеңеске','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('қатыспады','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('деген','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('сөз','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('емес','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/mixed','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/migration','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/movements','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/from','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/afghanistan','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/post','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/2014','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/смешанные','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/миграционные','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/потоки','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/из','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/афганистана','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/после','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/года','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/жылдан','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/кейін','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/ауғанстаннан','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/шығатын','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/аралас','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/көші','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/қон','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('theme/ағындары','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307');
INSERT INTO register_word VALUES('national','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('workshops','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('on','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('protection','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('sensitive','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('entry','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('systems','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('in','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('kazakhstan','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('kyrgyzstan','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('tajikistan','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('and','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('turkmenistan','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('национальные','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('семинары','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('системах','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('въезда','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('учетом','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('потребностей','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('защите','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('казахстане','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('кыргызстане','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('таджикистане','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('туркменистане','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('қазақстан','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('қырғызстан','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('тәжікстан','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('және','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('түрікменстандағы','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('қорғау','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('қажеттіліктері','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('ескерілетін','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('елге','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('кіру','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('жүйелері','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('жөніндегі','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('ұлттық','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('семинарлар','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('казахстан','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('кыргызстан','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('таджикистан','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('туркменистан','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('түрікменстан','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('2015','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('four','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('astana','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('bishkek','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('dushanbe','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('ashgabat','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('четыре','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('семинара','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('астане','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('бишкеке','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('душанбе','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('ашхабаде','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('төрт','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('семинар','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('астана','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('бішкек','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('ашғабатта','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('us','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('bureau','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('of','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('population','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('refugees','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('migration','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('бюро','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('по','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('вопросам','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('народонаселения','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('беженцев','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('миграции','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('сша','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('ақш','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('тың','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('халық','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('босқындар','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('көші','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('қон','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('бюросы','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('government','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('officials','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('представители','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('государственных','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('органов','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('мемлекеттік','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('органдардың','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('өкілдері','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('international','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('organisations','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('ngos','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('not','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('named','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('международные','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('организации','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('нпо','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('не','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('названы','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('халықаралық','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('ұйымдар','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('мен','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('үеұ','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('аттары','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('аталмаған','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('state','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('border','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('committee','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('belarus','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('unhcr','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('offices','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('bulgaria','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('hungary','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('romania','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('poland','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('государственный','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('пограничный','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('комитет','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('республики','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('беларусь','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('представительства','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('увкб','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('оон','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('болгарии','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('венгрии','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('румынии','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('польше','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('республикасының','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('шекара','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('комитеті','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('бұұ','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('бжкб','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('ның','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('болгариядағы','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('венгриядағы','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('румыниядағы','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('польшадағы','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('өкілдіктері','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47');
INSERT INTO register_word VALUES('national','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('workshop','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('on','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('protection','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('sensitive','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('entry','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('systems','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('astana','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('национальный','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('семинар','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('системах','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('въезда','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('учетом','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('потребностей','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('защите','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('астана','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('қорғау','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('қажеттіліктері','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('ескерілетін','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('елге','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('кіру','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('жүйелері','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('жөніндегі','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('ұлттық','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('kazakhstan','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('казахстан','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('қазақстан','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('2015','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('in','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('draft','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('plan','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('of','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('actions','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('drawn','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('up','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('by','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('the','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('government','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('with','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('unhcr','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('проект','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('плана','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('действий','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('подготовленный','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('правительством','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('вместе','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('увкб','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('оон','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('үкімет','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('бұұ','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('бжкб','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('мен','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('бірге','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('әзірлеген','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('іс','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('қимыл','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('жоспарының','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('жобасы','c1e46477-9580-4117-8320-bec5a703289f');
INSERT INTO register_word VALUES('national','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('workshop','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('on','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('protection','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('sensitive','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('entry','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('systems','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('bishkek','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('национальный','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('семинар','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('системах','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('въезда','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('учетом','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('потребностей','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('защите','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('бишкек','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('қорғау','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('қажеттіліктері','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('ескерілетін','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('елге','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('кіру','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('жүйелері','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('жөніндегі','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('ұлттық','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('бішкек','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('kyrgyzstan','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('кыргызстан','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('қырғызстан','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('2015','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('in','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('draft','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('instructions','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('reception','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('and','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('referral','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('drawn','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('up','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('by','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('the','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('government','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('with','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('unhcr','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('проект','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('инструкции','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('приеме','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('перенаправлении','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('подготовленный','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('правительством','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('вместе','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('увкб','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('оон','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('үкімет','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('бұұ','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('бжкб','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('мен','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('бірге','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('дайындаған','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('қабылдау','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('және','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('қайта','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('бағыттау','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('нұсқаулық','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('жобасы','eeb92fae-022a-4d4b-9f8f-a1bf377c6787');
INSERT INTO register_word VALUES('national','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('workshop','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('on','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('protection','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('sensitive','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('entry','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('systems','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('dushanbe','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('национальный','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('семинар','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('системах','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('въезда','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('учетом','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('потребностей','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('защите','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('душанбе','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('қорғау','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('қажеттіліктері','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('ескерілетін','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('елге','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('кіру','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('жүйелері','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('жөніндегі','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('ұлттық','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('tajikistan','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('таджикистан','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('тәжікстан','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('2015','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('in','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('draft','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('standard','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('operating','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('procedures','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('for','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('the','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('referral','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('mechanism','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('approved','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('by','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('expert','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('working','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('group','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('refugee','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('border','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('forces','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('and','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('passport','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('registration','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('service','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('were','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('to','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('consider','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('it','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('next','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('проект','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('стандартных','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('операционных','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('процедур','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('национального','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('механизма','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('перенаправления','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('утвержденный','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('экспертной','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('рабочей','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('группой','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('по','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('беженцев','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('далее','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('его','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('должны','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('были','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('рассмотреть','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('пограничные','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('войска','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('паспортно','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('регистрационная','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('служба','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('босқындарды','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('сарапшылық','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('жұмыс','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('тобы','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('бекіткен','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('қайта','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('бағыттаудың','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('тетігіне','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('арналған','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('стандартты','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('операциялық','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('рәсімдердің','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('жобасы','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('оны','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('бұдан','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('әрі','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('шекара','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('әскерлері','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('мен','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('паспорттық','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('тіркеу','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('қызметі','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('қарауға','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('тиіс','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('болды','7e23c3a5-83f6-4d45-a148-74ce97e6388a');
INSERT INTO register_word VALUES('national','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('workshop','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('on','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('protection','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('sensitive','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('entry','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('systems','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('ashgabat','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('национальный','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('семинар','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('системах','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('въезда','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('учетом','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('потребностей','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('защите','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('ашхабад','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('қорғау','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('қажеттіліктері','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('ескерілетін','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('елге','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('кіру','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('жүйелері','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('жөніндегі','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('ұлттық','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('ашғабат','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('turkmenistan','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('туркменистан','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('түрікменстан','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('2015','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('in','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('set','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('of','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('recommendations','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('to','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('be','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('refined','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('further','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('свод','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('рекомендаций','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('подлежащий','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('доработке','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('кейін','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('пысықталатын','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('ұсынымдар','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('жиынтығы','9352d54d-699c-4056-863a-1b0d0237ea83');
INSERT INTO register_word VALUES('migration','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('management','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('and','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('capacity','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('building','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('on','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('irregular','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('управление','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('миграцией','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('укрепление','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('потенциала','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('по','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('вопросам','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('неурегулированной','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('миграции','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('көші','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('қонды','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('басқару','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('және','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('реттелмеген','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('қон','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('мәселелері','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('бойынша','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('әлеуетті','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('нығайту','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('almaty','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('алматы','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('kazakhstan','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('казахстан','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('қазақстан','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('2015','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('regional','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('workshop','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('training','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('региональный','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('семинар','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('өңірлік','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('тренинг','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('iom','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('мом','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('хкұ','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('government','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('of','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('правительство','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('казахстана','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('үкіметі','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('us','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('bureau','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('population','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('refugees','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('бюро','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('народонаселения','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('беженцев','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('сша','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('ақш','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('тың','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('халық','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('босқындар','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('жөніндегі','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('бюросы','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('addressing','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('mixed','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('flows','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('through','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('in','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('central','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('asia','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('реагирование','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('на','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('смешанные','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('миграционные','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('потоки','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('центральной','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('азии','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('путем','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('наращивания','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('арқылы','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('орталық','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('азиядағы','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('аралас','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('ағындарына','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('ден','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('қою','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('sixty','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('officials','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('шестьдесят','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('должностных','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('лиц','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('алпыс','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('лауазымды','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('тұлға','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('border','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('immigration','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('сотрудники','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('пограничных','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('иммиграционных','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('служб','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('шекара','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('қызметтерінің','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('қызметкерлері','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('international','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('national','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('experts','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('международные','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('национальные','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('эксперты','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('халықаралық','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('ұлттық','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('сарапшылар','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('trainers','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('тренеры','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('сарапшылары','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('мен','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('тренерлері','64e61705-260b-4619-ba2a-ab55644c3954');
INSERT INTO register_word VALUES('regional','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('forum','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('on','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('international','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('cooperation','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('in','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('the','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('area','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('of','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('migration','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('and','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('emergency','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('preparedness','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('региональный','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('форум','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('по','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('международному','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('сотрудничеству','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('области','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('миграции','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('готовности','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('чрезвычайным','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('ситуациям','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('көші','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('қон','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('және','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('төтенше','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('жағдайларға','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('дайындық','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('саласындағы','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('халықаралық','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('ынтымақтастық','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('жөніндегі','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('өңірлік','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('ashgabat','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('ашхабад','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('ашғабат','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('turkmenistan','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('туркменистан','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('түрікменстан','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('2015','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('iom','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('мом','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('хкұ','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('government','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('правительство','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('туркменистана','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('үкіметі','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('us','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('bureau','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('population','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('refugees','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('бюро','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('вопросам','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('народонаселения','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('беженцев','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('сша','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('ақш','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('тың','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('халық','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('босқындар','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('бюросы','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('addressing','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('mixed','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('flows','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('through','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('capacity','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('building','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('central','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('asia','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('реагирование','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('на','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('смешанные','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('миграционные','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('потоки','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('центральной','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('азии','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('путем','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('наращивания','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('потенциала','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('әлеуетті','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('нығайту','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('арқылы','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('орталық','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('азиядағы','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('аралас','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('ағындарына','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('ден','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('қою','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('high','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('level','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('participants','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('участники','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('высокого','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('уровня','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('жоғары','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('деңгейдегі','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('қатысушылар','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('forty','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('officials','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('сорок','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('государственных','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('должностных','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('лиц','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('қырық','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('мемлекеттік','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('лауазымды','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('тұлға','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('from','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('asian','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('countries','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('not','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('named','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('one','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('by','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('afghanistan','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('из','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('стран','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('поименно','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('не','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('названных','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('афганистана','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('жеке','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('аталмаған','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('азия','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('елдерінен','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('ауғанстаннан','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('20th','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('anniversary','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('neutrality','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('preparatory','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('to','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('world','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('humanitarian','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('summit','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('20','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('летие','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('нейтралитета','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('подготовка','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('всемирному','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('саммиту','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('гуманитарным','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('бейтараптығының','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('жылдығы','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('дүниежүзілік','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('гуманитарлық','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('саммитке','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('network','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('focal','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('points','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('was','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('among','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('objectives','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('среди','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('целей','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('региональная','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('сеть','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('контактных','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('мақсаттардың','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('бірі','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('байланыс','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('тұлғаларының','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('желісі','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('process','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('works','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('for','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('процесс','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('содействует','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('через','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('региональную','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('дайындыққа','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('ықпал','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('етеді','37373af3-1319-4032-80bc-3b39969d460b');
INSERT INTO register_word VALUES('ambassadors','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('meeting','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('of','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('the','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('member','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('and','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('observer','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('states','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('almaty','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('process','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('встреча','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('послов','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('государств','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('членов','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('наблюдателей','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('алматинского','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('процесса','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('алматы','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('процесіне','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('мүше','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('және','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('бақылаушы','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('мемлекеттер','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('елшілерінің','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('кездесуі','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('astana','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('астана','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('kazakhstan','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('казахстан','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('қазақстан','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('2015','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('on','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('refugee','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('protection','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('international','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('migration','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('unhcr','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('iom','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('chairperson','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('увкб','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('оон','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('мом','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('председатель','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('бұұ','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('бжкб','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('хкұ','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('процесінің','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('төрағасы','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('mr','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('birzhan','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('nurymbetov','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('former','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('vice','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('minister','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('labor','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('social','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('population','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('republic','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('бывший','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('вице','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('министр','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('труда','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('социальной','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('защиты','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('населения','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('республики','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('мырза','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('бұрынғы','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('республикасының','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('еңбек','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('халықты','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('әлеуметтік','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('қорғау','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('министрі','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('almazbek','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('asanbayev','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('current','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('deputy','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('chair','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('state','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('service','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('kyrgyz','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('действующий','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('заместитель','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('председателя','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('государственной','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('службы','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('миграции','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('кыргызской','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('процестің','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('қазіргі','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('қырғыз','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('республикасы','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('мемлекеттік','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('көші','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('қон','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('қызметі','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('төрағасының','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('орынбасары','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('then','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('labour','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('youth','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('то','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('время','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('министра','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('молодежи','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('ол','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('кезде','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('жастар','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('министрінің','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('bernard','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('doyle','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('regional','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('representative','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('for','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('central','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('asia','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('региональный','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('представитель','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('центральной','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('азии','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('ның','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('орталық','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('азиядағы','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('өңірлік','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('өкілі','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('dejan','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('keserovic','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('sub','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('coordinator','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('субрегиональный','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('координатор','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('по','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('азия','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('бойынша','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('субөңірлік','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('үйлестірушісі','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('present','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('future','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('proposed','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('longer','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('hand','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('over','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('period','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('to','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('was','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('take','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('in','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('october','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('2016','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('нынешний','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('будущий','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('председатели','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('предложили','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('государствам','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('членам','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('продлить','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('период','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('передачи','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('кыргызская','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('республика','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('должна','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('была','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('принять','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('председательство','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('октябре','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('сол','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('кездегі','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('болашақ','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('төрағалар','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('мемлекеттерге','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('тапсыру','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('кезеңін','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('ұзартуды','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('ұсынды','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('төрағалықты','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('жылғы','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('қазанда','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('қабылдауға','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('тиіс','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('болды','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('page','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('written','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('after','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('november','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('its','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('are','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('that','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('time','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('day','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('chaired','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('страница','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('составлена','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('после','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('ноября','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('слова','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('относятся','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('тому','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('времени','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('день','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('совещания','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('председательствовал','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('бет','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('қарашадан','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('кейін','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('жазылған','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('сөздері','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('уақытқа','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('қатысты','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('кеңес','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('күні','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('төрағалық','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('етті','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('gave','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('an','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('update','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('activities','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('рассказали','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('деятельности','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('мен','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('туралы','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('ақпарат','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('берді','822fe786-5411-4cc9-bcd2-9eee1031dfc2');
INSERT INTO register_word VALUES('regional','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('training','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('on','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('disaster','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('risk','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('reduction','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('emergency','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('response','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('and','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('iom','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('migration','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('crisis','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('operational','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('framework','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('региональный','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('тренинг','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('по','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('снижению','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('риска','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('бедствий','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('реагированию','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('на','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('чрезвычайные','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('ситуации','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('оперативной','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('рамочной','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('программе','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('мом','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('миграционным','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('кризисам','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('апаттар','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('қаупін','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('азайту','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('төтенше','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('жағдайларға','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('ден','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('қою','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('және','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('хкұ','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('ның','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('көші','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('қон','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('дағдарыстары','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('жөніндегі','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('оперативтік','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('бағдарламасы','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('туралы','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('өңірлік','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('almaty','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('алматы','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('kazakhstan','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('казахстан','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('қазақстан','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('2015','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('mcof','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('ministry','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('of','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('internal','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('affairs','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('committee','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('emergencies','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('министерство','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('внутренних','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('дел','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('республики','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('комитет','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('чрезвычайным','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('ситуациям','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('республикасы','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('ішкі','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('істер','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('министрлігінің','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('жағдайлар','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('комитеті','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('us','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('bureau','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('population','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('refugees','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('бюро','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('вопросам','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('народонаселения','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('беженцев','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('миграции','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('сша','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('ақш','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('тың','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('халық','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('босқындар','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('бюросы','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('addressing','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('mixed','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('flows','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('through','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('capacity','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('building','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('in','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('central','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('asia','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('реагирование','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('смешанные','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('миграционные','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('потоки','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('центральной','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('азии','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('путем','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('наращивания','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('потенциала','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('әлеуетті','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('нығайту','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('арқылы','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('орталық','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('азиядағы','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('аралас','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('ағындарына','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('government','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('officials','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('working','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('preparedness','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('from','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('five','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('states','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('должностные','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('лица','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('ведомств','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('занимающихся','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('готовностью','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('из','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('пяти','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('государств','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('бес','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('мемлекеттің','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('дайындықпен','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('айналысатын','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('ведомстволарының','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('лауазымды','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('тұлғалары','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('embassy','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('finland','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('to','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('the','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('republic','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('european','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('commission','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('humanitarian','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('aid','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('civil','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('protection','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('department','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('echo','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('uk','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('for','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('international','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('development','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('dfid','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('undp','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('unhcr','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('un','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('office','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('coordination','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('unocha','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('united','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('agency','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('ofda','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('usaid','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('kaznex','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('invest','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('посольство','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('финляндии','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('республике','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('департамент','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('европейской','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('комиссии','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('гуманитарной','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('помощи','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('гражданской','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('защите','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('международного','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('развития','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('великобритании','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('проон','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('увкб','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('оон','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('управление','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('координации','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('гуманитарных','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('вопросов','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('укгв','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('агентство','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('международному','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('развитию','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('финляндияның','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('республикасындағы','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('елшілігі','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('еуропалық','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('комиссияның','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('гуманитарлық','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('көмек','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('азаматтық','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('қорғау','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('департаменті','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('ұлыбританияның','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('халықаралық','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('даму','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('министрлігі','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('бұұ','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('бжкб','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('мәселелерді','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('үйлестіру','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('басқармасы','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('агенттігі','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('nine','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('came','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('as','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('organisations','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('donor','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('community','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('private','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('sector','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('which','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('is','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('not','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('said','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('девять','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('организаций','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('представляли','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('международные','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('организации','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('донорское','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('сообщество','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('частный','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('сектор','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('кто','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('есть','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('не','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('сказано','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('тоғыз','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('ұйым','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('ұйымдар','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('донорлар','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('қауымдастығы','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('жеке','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('ретінде','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('қатысты','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('қайсысы','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('кім','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('екені','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('айтылмаған','b36d049a-8199-4cb1-9649-127e33f9d323');
INSERT INTO register_word VALUES('2nd','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('almaty','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('process','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('senior','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('officials','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('meeting','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('som','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('совещание','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('старших','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('должностных','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('лиц','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('алматинского','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('процесса','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('алматы','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('процесі','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('аға','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('лауазымды','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('тұлғаларының','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('кеңесі','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('labour','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('migration','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('opportunities','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('and','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('challenges','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('in','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('central','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('asia','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('addressing','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('solutions','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('for','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('migrants','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('refugees','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('возможности','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('вызовы','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('трудовой','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('миграции','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('центральной','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('азии','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('решения','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('для','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('мигрантов','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('беженцев','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('орталық','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('азиядағы','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('еңбек','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('көші','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('қонының','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('мүмкіндіктері','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('мен','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('сын','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('қатерлері','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('мигранттар','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('босқындарға','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('арналған','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('шешімдер','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('astana','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('астана','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('kazakhstan','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('казахстан','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('қазақстан','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('2015','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('second','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('the','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('of','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('chair','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('republic','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('председатель','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('республика','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('төраға','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('республикасы','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('us','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('bureau','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('population','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('government','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('бюро','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('по','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('вопросам','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('народонаселения','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('сша','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('правительство','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('казахстана','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('ақш','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('тың','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('халық','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('босқындар','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('және','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('қон','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('жөніндегі','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('бюросы','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('үкіметі','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('mixed','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('flows','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('through','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('capacity','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('building','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('реагирование','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('на','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('смешанные','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('миграционные','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('потоки','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('путем','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('наращивания','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('потенциала','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('әлеуетті','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('нығайту','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('арқылы','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('аралас','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('ағындарына','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('ден','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('қою','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('national','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('coordinators','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('национальные','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('координаторы','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('старшие','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('должностные','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('лица','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('ұлттық','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('үйлестірушілер','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('тұлғалар','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('impact','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('on','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('economies','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('societies','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('environment','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('влияние','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('экономику','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('общество','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('окружающую','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('среду','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('экономикаға','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('қоғамға','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('қоршаған','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('ортаға','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('әсері','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('factors','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('consequences','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('findings','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('iom','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('field','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('assessments','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('факторы','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('последствия','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('результаты','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('полевых','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('исследований','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('мом','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('себептері','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('салдары','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('хкұ','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('ның','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('далалық','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('зерттеулерінің','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('нәтижелері','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('good','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('practices','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('governance','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('положительный','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('опыт','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('управления','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('миграцией','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('қонды','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('басқарудың','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('озық','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('тәжірибесі','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('regional','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('perspectives','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('regulating','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('региональные','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('подходы','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('регулированию','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('реттеудің','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('өңірлік','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('тәсілдері','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('mobility','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('international','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('protection','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('трудовая','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('мобильность','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('международная','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('защита','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('ұтқырлығы','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('халықаралық','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('қорғау','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('rights','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('права','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('мигранттардың','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('құқықтары','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('birzhan','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('nurymbetov','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('vice','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('minister','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('ministry','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('health','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('care','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('social','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('development','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('вице','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('министр','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('министерство','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('здравоохранения','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('социального','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('развития','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('денсаулық','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('сақтау','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('әлеуметтік','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('даму','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('министрлігі','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('undp','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('unhcr','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('проон','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('увкб','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('оон','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('бұұ','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('бағдарламасы','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('бжкб','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('icmpd','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('its','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('secretariat','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('prague','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('budapest','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('мцрмп','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('качестве','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('секретариата','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('пражского','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('будапештского','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('прага','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('будапешт','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('процесінің','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('хатшылығы','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('ретінде','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('reports','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('presented','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('mapping','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('irregular','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('assessment','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('re','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('entry','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('banned','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('представлены','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('картирование','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('неурегулированной','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('полевая','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('оценка','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('положения','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('которым','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('запрещен','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('повторный','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('въезд','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('реттелмеген','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('картаға','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('түсіру','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('қайта','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('кіруіне','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('тыйым','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('салынған','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('туралы','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('зерттеу','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('таныстырылды','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('agreed','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('to','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('explore','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('what','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('offers','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('as','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('way','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('statement','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('решено','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('изучать','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('трудовые','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('как','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('путь','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('решениям','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('них','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('заявление','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('председателя','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('мүмкіндіктерін','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('сондай','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('ақ','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('құқықтарын','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('мәселесін','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('шешу','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('жолы','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('зерделеу','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('уағдаласты','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('мәлімдемесі','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('commission','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('human','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('under','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('president','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('special','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('report','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('with','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('word','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('that','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('recommendations','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('had','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('been','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('implemented','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('law','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('inclusion','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('ngos','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('policy','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('making','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('was','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('be','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('passed','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('by','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('january','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('2016','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('комиссия','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('правам','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('человека','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('при','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('президенте','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('представила','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('специальный','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('доклад','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('правах','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('сообщила','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('что','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('его','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('рекомендации','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('выполнены','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('закон','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('об','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('участии','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('нпо','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('выработке','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('политики','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('будет','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('принят','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('январю','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('президенті','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('жанындағы','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('адам','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('арнайы','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('баяндамасын','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('таныстырып','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('ұсынымдары','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('орындалғанын','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('үеұ','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('саясат','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('әзірлеуге','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('қатысуы','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('заң','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('жылғы','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('қаңтарға','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('дейін','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('қабылданатынын','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('хабарлады','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('puebla','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('were','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('shared','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('рассказано','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('положительном','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('опыте','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('пуэбла','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('оң','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('тәжірибесімен','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('бөлісті','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('reaffirmed','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('importance','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('dialogue','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('cooperation','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('подтвердил','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('значение','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('диалога','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('сотрудничества','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('смешанным','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('миграционным','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('потокам','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('процестің','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('ағындары','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('диалог','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('пен','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('ынтымақтастық','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('үшін','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('маңызын','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('растады','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/labour','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/migration','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/opportunities','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/and','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/challenges','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/in','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/central','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/asia','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/addressing','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/solutions','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/for','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/migrants','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/refugees','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/возможности','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/вызовы','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/трудовой','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/миграции','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/центральной','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/азии','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/решения','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/для','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/мигрантов','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/беженцев','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/орталық','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/азиядағы','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/еңбек','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/көші','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/қонының','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/мүмкіндіктері','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/мен','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/сын','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/қатерлері','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/мигранттар','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/босқындарға','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/арналған','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('theme/шешімдер','c6b7adb0-a490-4b49-83be-073fc899dec6');
INSERT INTO register_word VALUES('trainings','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('of','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('trainers','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('on','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('protection','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('sensitive','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('border','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('management','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('and','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('refugee','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('тренинги','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('для','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('тренеров','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('по','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('управлению','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('границами','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('учетом','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('потребностей','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('защите','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('беженцев','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('қорғауға','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('мұқтаж','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('адамдарды','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('ескере','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('отырып','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('шекараны','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('басқару','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('және','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('босқындарды','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('қорғау','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('жөніндегі','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('тренерлерге','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('арналған','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('тренингтер','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('kazakhstan','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('kyrgyzstan','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('tajikistan','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('turkmenistan','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('казахстан','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('кыргызстан','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('таджикистан','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('туркменистан','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('қазақстан','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('қырғызстан','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('тәжікстан','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('түрікменстан','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('2015','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('in','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('the','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('republic','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('kyrgyz','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('us','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('bureau','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('population','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('refugees','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('migration','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('бюро','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('вопросам','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('народонаселения','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('миграции','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('сша','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('ақш','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('тың','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('халық','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('босқындар','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('көші','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('қон','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('бюросы','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('those','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('who','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('train','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('officials','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('borders','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('entry','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('other','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('state','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('bodies','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('преподаватели','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('обучающие','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('сотрудников','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('пограничных','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('въездных','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('других','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('государственных','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('органов','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('шекара','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('кіру','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('өзге','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('де','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('мемлекеттік','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('органдардың','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('қызметкерлерін','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('оқытатындар','a31d0a38-3a7b-43c0-bc63-2f0e320f901e');
INSERT INTO register_word VALUES('regional','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('conference','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('on','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('protection','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('sensitive','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('border','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('management','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('in','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('central','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('asia','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('региональная','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('конференция','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('по','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('управлению','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('границами','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('учетом','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('потребностей','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('защите','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('центральной','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('азии','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('орталық','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('азияда','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('қорғауға','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('мұқтаж','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('адамдарды','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('ескере','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('отырып','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('шекараны','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('басқару','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('жөніндегі','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('өңірлік','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('almaty','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('алматы','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('kazakhstan','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('казахстан','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('қазақстан','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('2015','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('entry','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('and','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('migration','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('officials','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('of','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('kyrgyzstan','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('tajikistan','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('turkmenistan','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('сотрудники','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('въездных','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('миграционных','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('служб','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('казахстана','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('кыргызстана','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('таджикистана','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('туркменистана','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('қырғызстан','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('тәжікстан','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('және','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('түрікменстанның','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('елге','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('кіру','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('көші','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('қон','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('қызметтерінің','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('қызметкерлері','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('the','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('had','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('taken','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('part','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('national','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('workshops','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('trainings','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('trainers','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('эти','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('участвовали','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('национальных','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('семинарах','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('тренингах','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('для','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('тренеров','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('бұл','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('қызметкерлер','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('жылғы','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('ұлттық','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('семинарлар','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('мен','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('тренерлерге','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('арналған','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('тренингтерге','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('қатысқан','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('unhcr','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('iom','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('увкб','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('оон','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('мом','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('бұұ','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('бжкб','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('хкұ','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('recommendation','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('to','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('develop','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('guidelines','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('or','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('checklists','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('referral','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('refugees','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('asylum','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('seekers','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('рекомендация','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('подготовить','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('региональное','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('руководство','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('или','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('контрольные','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('перечни','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('перенаправлению','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('беженцев','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('лиц','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('ищущих','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('убежище','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('босқындар','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('баспана','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('іздеушілерді','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('қайта','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('бағыттау','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('нұсқаулық','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('немесе','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('бақылау','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('парақтарын','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('әзірлеу','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('туралы','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('ұсыным','06c352ff-9246-4e5b-b347-dcc75ede4735');
INSERT INTO register_word VALUES('technical','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('experts','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('meetings','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('on','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('regional','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('guidelines','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('встречи','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('технических','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('экспертов','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('по','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('региональному','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('руководству','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('өңірлік','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('нұсқаулық','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('жөніндегі','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('техникалық','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('сарапшылардың','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('кездесулері','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('kazakhstan','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('kyrgyzstan','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('tajikistan','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('turkmenistan','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('казахстан','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('кыргызстан','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('таджикистан','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('туркменистан','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('қазақстан','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('қырғызстан','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('тәжікстан','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('түрікменстан','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('2016','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('to','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('develop','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('how','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('identify','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('and','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('refer','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('refugees','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('asylum','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('seekers','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('at','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('the','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('borders','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('of','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('central','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('asia','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('in','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('republic','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('kyrgyz','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('unhcr','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('lead','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('под','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('руководством','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('увкб','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('оон','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('бұұ','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('бжкб','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('жетекшілігімен','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('heading','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('заголовке','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('кыргызская','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('республика','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('тақырыпта','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('қырғыз','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('республикасы','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('text','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('тексте','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('мәтінде','7b74d778-1010-49a1-a663-2020d5422f77');
INSERT INTO register_word VALUES('3rd','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('almaty','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('process','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('senior','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('officials','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('meeting','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('som','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('совещание','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('старших','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('должностных','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('лиц','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('алматинского','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('процесса','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('алматы','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('процесі','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('аға','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('лауазымды','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('тұлғаларының','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('кеңесі','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('addressing','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('mixed','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('migration','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('flows','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('in','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('central','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('asia','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('human','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('mobility','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('rights','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('of','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('vulnerable','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('migrants','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('and','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('refugees','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('regional','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('cooperation','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('реагирование','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('на','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('смешанные','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('миграционные','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('потоки','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('центральной','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('азии','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('мобильность','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('населения','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('права','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('уязвимых','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('мигрантов','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('беженцев','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('региональное','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('сотрудничество','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('орталық','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('азиядағы','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('аралас','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('көші','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('қон','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('ағындарына','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('ден','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('қою','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('халықтың','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('ұтқырлығы','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('осал','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('мигранттар','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('мен','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('босқындардың','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('құқықтары','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('және','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('өңірлік','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('ынтымақтастық','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('astana','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('астана','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('kazakhstan','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('казахстан','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('қазақстан','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('2016','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('third','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('the','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('chairmanship','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('summed','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('up','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('chair','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('passed','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('to','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('kyrgyz','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('republic','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('statement','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('подведены','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('итоги','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('председательства','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('казахстана','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('председательство','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('передано','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('кыргызской','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('республике','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('заявление','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('председателя','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('төрағалығы','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('қорытындыланды','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('төрағалық','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('қырғыз','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('республикасына','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('берілді','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('төраға','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('мәлімдемесі','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('at','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('19','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('20','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('september','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('совещании','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('сентября','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('кеңесте','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('жылғы','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('қыркүйекте','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('planned','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('for','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('october','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('намечалось','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('октябрь','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('қазанға','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('жоспарланған','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('effect','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('from','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('november','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('действует','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('ноября','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('қарашадан','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('бастап','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('күшінде','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('mr','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('almazbek','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('asanbayev','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('new','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('chairperson','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('deputy','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('state','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('service','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('новый','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('председатель','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('заместитель','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('государственной','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('службы','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('миграции','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('республики','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('мырза','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('процесінің','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('жаңа','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('төрағасы','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('республикасы','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('мемлекеттік','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('қызметі','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('төрағасының','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('орынбасары','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/addressing','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/mixed','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/migration','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/flows','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/in','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/central','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/asia','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/human','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/mobility','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/rights','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/of','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/vulnerable','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/migrants','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/and','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/refugees','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/regional','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/cooperation','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/реагирование','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/на','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/смешанные','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/миграционные','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/потоки','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/центральной','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/азии','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/мобильность','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/населения','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/права','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/уязвимых','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/мигрантов','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/беженцев','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/региональное','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/сотрудничество','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/орталық','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/азиядағы','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/аралас','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/көші','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/қон','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/ағындарына','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/ден','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/қою','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/халықтың','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/ұтқырлығы','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/осал','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/мигранттар','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/мен','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/босқындардың','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/құқықтары','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/және','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/өңірлік','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('theme/ынтымақтастық','92fe2640-949d-4246-af1f-b97bb5fbeaa9');
INSERT INTO register_word VALUES('presentation','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('of','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('the','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('regional','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('guidelines','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('презентация','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('регионального','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('руководства','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('по','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('выявлению','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('перенаправлению','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('беженцев','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('өңірлік','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('нұсқаулықты','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('таныстыру','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('bishkek','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('бишкек','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('бішкек','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('kyrgyzstan','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('кыргызстан','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('қырғызстан','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('2016','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('presented','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('in','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('presence','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('chairperson','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('almaty','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('process','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('представлено','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('присутствии','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('председателя','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('алматинского','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('процесса','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('алматы','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('процесі','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('төрағасының','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('қатысуымен','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('таныстырылды','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('mr','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('almazbek','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('asanbayev','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('deputy','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('chair','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('state','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('migration','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('service','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('kyrgyz','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('republic','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('председатель','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('заместитель','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('государственной','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('службы','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('миграции','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('кыргызской','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('республики','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('мырза','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('процесінің','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('төрағасы','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('қырғыз','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('республикасы','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('мемлекеттік','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('көші','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('қон','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('қызметі','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('орынбасары','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('is','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('his','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('post','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('его','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('должность','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('службе','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('процессе','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('оның','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('қызметтегі','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('лауазымы','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('процестегі','dbf10afd-1887-4517-a8bb-860eb16596af');
INSERT INTO register_word VALUES('4th','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('almaty','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('process','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('senior','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('officials','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('meeting','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('som','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('совещание','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('старших','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('должностных','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('лиц','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('алматинского','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('процесса','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('алматы','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('процесі','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('аға','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('лауазымды','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('тұлғаларының','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('кеңесі','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('2017','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('unhcr','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('work','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('plan','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('was','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('distributed','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('at','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('the','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('in','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('план','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('работы','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('увкб','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('оон','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('был','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('распространен','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('на','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('ссдл','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('бұұ','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('бжкб','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('жұмыс','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('жоспары','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('жылғы','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('кеңесте','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('таратылды','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('it','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('is','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('counted','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('as','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('because','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('3rd','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('2016','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('and','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('5th','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('2018','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('считается','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('поскольку','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('прошло','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('кеңес','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('деп','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('саналады','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('өйткені','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('жылы','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('өтті','030937fa-c761-4a29-8f9e-4f6cc97cb886');
INSERT INTO register_word VALUES('fifth','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('global','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('meeting','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('of','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('regional','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('consultative','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('processes','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('on','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('migration','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('rcps','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('chairs','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('and','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('secretariats','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('пятая','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('глобальная','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('встреча','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('председателей','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('секретариатов','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('региональных','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('консультативных','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('процессов','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('по','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('миграции','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('көші','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('қон','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('жөніндегі','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('өңірлік','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('консультативтік','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('процестердің','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('төрағалары','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('мен','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('хатшылықтарының','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('бесінші','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('жаһандық','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('кездесуі','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('exploring','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('contemporary','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('challenges','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('reflecting','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('the','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('outcomes','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('2012','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('high','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('level','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('dialogue','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('international','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('development','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('post','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('2015','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('agenda','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('изучение','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('современных','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('вызовов','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('осмысление','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('итогов','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('диалога','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('на','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('высоком','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('уровне','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('международной','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('развитию','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('повестки','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('дня','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('области','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('развития','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('период','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('после','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('қазіргі','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('сын','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('қатерлерін','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('зерделеу','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('халықаралық','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('және','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('даму','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('жылғы','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('жоғары','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('деңгейдегі','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('диалогтың','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('қорытындылары','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('жылдан','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('кейінгі','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('кезеңге','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('арналған','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('саласындағы','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('күн','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('тәртібін','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('пайымдау','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('cairo','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('каир','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('egypt','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('египет','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('мысыр','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('chair','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('almaty','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('process','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('government','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('kazakhstan','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('председатель','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('алматинского','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('процесса','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('правительство','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('казахстана','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('алматы','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('процесінің','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('төрағасы','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('қазақстан','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('үкіметі','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('iom','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('for','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('support','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('unit','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('мом','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('от','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('группы','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('поддержки','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('хкұ','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('қолдау','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('тобы','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('атынан','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('what','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('had','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('achieved','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('in','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('2011','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('was','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('presented','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('представлены','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('итоги','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('за','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('гг','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('жылдардағы','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('нәтижелері','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('таныстырылды','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/exploring','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/contemporary','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/migration','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/challenges','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/reflecting','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/on','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/the','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/outcomes','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/of','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/2012','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/high','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/level','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/dialogue','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/international','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/and','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/development','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/post','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/2015','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/agenda','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/изучение','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/современных','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/вызовов','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/миграции','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/осмысление','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/итогов','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/диалога','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/на','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/высоком','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/уровне','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/по','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/международной','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/развитию','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/повестки','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/дня','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/области','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/развития','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/период','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/после','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/қазіргі','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/көші','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/қон','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/сын','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/қатерлерін','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/зерделеу','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/халықаралық','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/және','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/даму','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/жөніндегі','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/жылғы','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/жоғары','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/деңгейдегі','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/диалогтың','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/қорытындылары','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/мен','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/жылдан','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/кейінгі','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/кезеңге','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/арналған','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/саласындағы','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/күн','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/тәртібін','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('theme/пайымдау','f644f24f-e499-4888-b761-9836a99c9407');
INSERT INTO register_word VALUES('world','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('humanitarian','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('summit','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('всемирный','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('саммит','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('по','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('гуманитарным','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('вопросам','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('дүниежүзілік','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('гуманитарлық','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('istanbul','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('стамбул','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('turkey','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('турция','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('түркия','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('2016','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('named','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('as','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('upcoming','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('назван','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('предстоящим','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('алдағы','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('ретінде','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('аталған','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831');
INSERT INTO register_word VALUES('tajikistan','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('first','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('ever','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('refugee','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('response','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('simulation','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('первые','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('истории','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('таджикистана','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('учения','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('по','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('реагированию','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('на','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('прибытие','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('беженцев','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('тәжікстан','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('тарихындағы','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('босқындардың','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('келуіне','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('ден','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('қою','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('жөніндегі','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('алғашқы','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('оқу','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('жаттығу','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('таджикистан','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('2018','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('committee','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('on','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('emergency','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('situations','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('and','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('civil','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('defence','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('of','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('the','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('republic','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('unhcr','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('комитет','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('чрезвычайным','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('ситуациям','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('гражданской','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('обороне','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('республики','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('увкб','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('оон','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('республикасының','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('төтенше','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('жағдайлар','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('және','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('азаматтық','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('қорғаныс','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('комитеті','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('бұұ','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('бжкб','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('over','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('250','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('people','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('более','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('человек','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('астам','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('адам','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('government','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('un','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('ngos','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('правительство','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('нпо','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('үкімет','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('үеұ','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('case','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('study','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('5th','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('som','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('пример','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('разобранный','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('ссдл','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('кеңесте','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('талданған','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('мысал','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3');
INSERT INTO register_word VALUES('5th','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('almaty','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('process','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('senior','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('officials','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('meeting','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('som','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('совещание','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('старших','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('должностных','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('лиц','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('алматинского','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('процесса','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('алматы','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('процесі','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('аға','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('лауазымды','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('тұлғаларының','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('кеңесі','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('human','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('mobility','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('in','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('central','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('asia','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('rights','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('of','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('vulnerable','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('migrants','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('and','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('refugees','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('new','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('opportunities','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('for','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('regional','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('cooperation','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('мобильность','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('населения','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('центральной','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('азии','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('права','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('уязвимых','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('мигрантов','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('беженцев','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('новые','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('возможности','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('регионального','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('сотрудничества','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('орталық','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('азиядағы','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('халықтың','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('ұтқырлығы','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('осал','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('мигранттар','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('мен','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('босқындардың','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('құқықтары','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('және','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('өңірлік','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('ынтымақтастықтың','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('жаңа','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('мүмкіндіктері','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('bishkek','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('бишкек','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('бішкек','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('kyrgyzstan','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('кыргызстан','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('қырғызстан','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('2018','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('orion','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('hotel','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('отель','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('орион','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('қонақүйі','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('national','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('coordinators','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('members','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('observers','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('ngos','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('international','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('organisations','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('experts','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('национальные','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('координаторы','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('старшие','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('должностные','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('лица','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('членов','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('наблюдателей','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('нпо','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('международные','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('организации','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('эксперты','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('мүшелер','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('бақылаушылардың','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('ұлттық','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('үйлестірушілері','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('тұлғалары','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('үеұ','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('халықаралық','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('ұйымдар','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('сарапшылар','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('on','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('the','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('agenda','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('afghanistan','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('azerbaijan','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('kazakhstan','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('kyrgyz','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('republic','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('pakistan','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('tajikistan','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('turkmenistan','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('sri','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('lanka','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('by','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('video','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('united','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('states','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('welcome','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('addresses','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('повестке','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('дня','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('азербайджан','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('афганистан','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('казахстан','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('кыргызская','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('республика','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('пакистан','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('таджикистан','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('туркменистан','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('шри','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('ланка','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('по','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('видеосвязи','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('соединенные','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('штаты','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('америки','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('приветственных','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('словах','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('күн','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('тәртібінде','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('ауғанстан','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('әзербайжан','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('қазақстан','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('қырғыз','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('республикасы','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('пәкістан','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('тәжікстан','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('түрікменстан','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('бейнебайланыс','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('арқылы','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('америка','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('құрама','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('штаттары','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('құттықтау','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('сөздерде','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('turkey','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('uzbekistan','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('attended','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('too','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('присутствовали','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('также','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('турция','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('узбекистан','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('түркия','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('өзбекстан','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('да','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('қатысты','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('iom','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('unhcr','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('abu','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('dhabi','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('dialogue','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('its','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('chair','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('information','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('advisory','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('centre','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('daris','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('pil','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('research','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('company','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('мом','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('увкб','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('оон','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('абу','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('дабийский','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('диалог','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('лице','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('его','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('председателя','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('информационно','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('консультационный','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('центр','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('дарис','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('исследовательская','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('компания','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('хкұ','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('бұұ','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('бжкб','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('даби','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('диалогі','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('оның','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('төрағасы','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('ақпараттық','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('кеңес','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('беру','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('орталығы','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('зерттеу','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('компаниясы','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('mr','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('ibraimzhanov','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('bolotbek','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('saparbayevich','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('chairperson','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('state','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('migration','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('service','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('under','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('government','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('председатель','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('государственной','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('службы','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('миграции','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('при','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('правительстве','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('кыргызской','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('республики','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('мырза','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('процесінің','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('үкіметінің','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('жанындағы','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('мемлекеттік','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('көші','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('қон','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('қызметінің','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('planned','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('ceremony','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('transfer','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('chairmanship','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('to','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('запланирована','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('церемония','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('передачи','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('председательства','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('республике','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('төрағалықты','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('республикасына','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('тапсыру','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('рәсімі','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('жоспарланған','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('28','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('september','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('17','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('30','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('18','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('00','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('намечена','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('на','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('сентября','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('рәсім','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('жылғы','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('қыркүйекке','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('effect','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('from','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('november','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('действует','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('ноября','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('қарашадан','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('бастап','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('күшінде','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('sub','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('item','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('says','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('technical','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('expert','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('group','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('подпункте','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('тармақшасында','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('session','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('description','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('with','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('work','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('plan','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('2019','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('2020','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('описании','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('сессии','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('планом','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('работы','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('гг','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('отырыс','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('сипаттамасында','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('жылдарға','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('арналған','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('жұмыс','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('жоспарымен','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('same','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('speaks','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('agreement','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('all','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('parties','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('without','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('saying','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('what','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('it','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('is','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('то','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('же','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('описание','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('упоминает','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('всех','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('сторон','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('не','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('поясняя','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('что','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('это','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('сол','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('сипаттамада','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('барлық','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('тараптың','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('аталған','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('бірақ','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('екені','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('айтылмаған','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('title','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('part','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('2017','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('план','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('заголовке','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('части','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('жоспары','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('бөлімнің','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('атауында','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('жылдар','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('text','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('that','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('draft','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('тексте','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('этой','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('проект','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('мәтінінде','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('жобасы','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('written','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('before','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('one','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('speaker','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('still','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('tbc','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('was','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('held','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('concluded','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('not','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('told','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('names','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('posts','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('are','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('given','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('as','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('printed','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('slips','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('lawer','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('populations','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('included','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('составлена','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('до','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('совещания','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('один','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('выступающий','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('еще','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('состоялось','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('чем','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('завершилось','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('сказано','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('имена','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('должности','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('приведены','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('как','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('напечатано','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('вместе','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('описками','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('кеңеске','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('дейін','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('жазылған','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('бір','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('сөйлеуші','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('әлі','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('өткені','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('немен','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('аяқталғаны','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('есімдер','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('лауазымдар','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('баспадағыдай','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('қателерімен','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('бірге','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('берілген','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/human','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/mobility','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/in','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/central','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/asia','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/rights','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/of','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/vulnerable','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/migrants','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/and','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/refugees','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/new','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/opportunities','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/for','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/regional','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/cooperation','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/мобильность','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/населения','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/центральной','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/азии','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/права','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/уязвимых','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/мигрантов','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/беженцев','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/новые','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/возможности','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/регионального','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/сотрудничества','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/орталық','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/азиядағы','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/халықтың','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/ұтқырлығы','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/осал','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/мигранттар','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/мен','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/босқындардың','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/құқықтары','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/және','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/өңірлік','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/ынтымақтастықтың','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/жаңа','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('theme/мүмкіндіктері','711f9c00-5fae-435d-8bf3-a86960fc105d');
INSERT INTO register_word VALUES('practice','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('meeting','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('учебное','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('совещание','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('жаттығу','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('кеңесі','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('programme','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('to','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('try','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('things','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('on','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('программа','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('для','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('упражнений','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('almaty','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('алматы','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('kazakhstan','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('казахстан','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('қазақстан','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('2027','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('theme/programme','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('theme/to','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('theme/try','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('theme/things','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('theme/on','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('theme/программа','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('theme/для','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
INSERT INTO register_word VALUES('theme/упражнений','1fd2d66e-f850-4f73-bf89-d4647a9cf23a');
CREATE TABLE `organization_name` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`short_name` text NOT NULL,
	`official_name` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_until` text,
	`replaced_at` text,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organization_name_short_json" CHECK(json_valid("organization_name"."short_name")),
	CONSTRAINT "organization_name_official_json" CHECK(json_valid("organization_name"."official_name")),
	CONSTRAINT "organization_name_order" CHECK("organization_name"."valid_until" is null or "organization_name"."valid_from" < "organization_name"."valid_until")
);
INSERT INTO organization_name VALUES('f42ba68e-2624-4da7-a476-ce582f89dfb4','52736d79-53df-4a51-8651-22ab52dbd77b','{"original":"en","en":"OTS","ru":"ОТГ","kk":"ТМҰ"}','{"original":"en","en":"Organization of Turkic States","ru":"Организация тюркских государств","kk":"Түркі мемлекеттері ұйымы"}','0001-01-01',NULL,NULL);
INSERT INTO organization_name VALUES('e8297fbc-851f-4fe1-86b8-d1846f44ab4f','e6181da6-5431-4d50-a98b-4602a17dc455','{"original":"en","en":"IOM","ru":"МОМ","kk":"ХКҰ"}','{"original":"en","en":"International Organization for Migration","ru":"Международная организация по миграции","kk":"Халықаралық көші-қон ұйымы"}','0001-01-01',NULL,NULL);
INSERT INTO organization_name VALUES('2c41c864-ed97-41e3-ac61-35fcf978aed7','db1a1330-3fce-4dbb-b672-d25ed80532ab','{"original":"en","en":"UNHCR","ru":"УВКБ ООН","kk":"БҰҰ БЖКБ"}','{"original":"en","en":"United Nations High Commissioner for Refugees","ru":"Управление Верховного комиссара Организации Объединённых Наций по делам беженцев","kk":"Біріккен Ұлттар Ұйымының Босқындар істері жөніндегі Жоғарғы комиссарының басқармасы"}','0001-01-01',NULL,NULL);
INSERT INTO organization_name VALUES('eb260df2-8f29-4dbc-8708-021c2d0b6153','46991ecc-ca7b-4125-a139-fbe87b80261f','{"original":"en","en":"Abu Dhabi Dialogue"}','{"original":"en","en":"Abu Dhabi Dialogue"}','0001-01-01',NULL,NULL);
INSERT INTO organization_name VALUES('4a8afad4-aa03-4c84-9622-d841ac16889b','fcbe9239-90cb-49b4-8b02-518afdb2fa60','{"original":"en","en":"Daris"}','{"original":"en","en":"Information and Advisory Centre ‘Daris’"}','0001-01-01',NULL,NULL);
INSERT INTO organization_name VALUES('bf667a67-8b7f-41d9-a190-d7eab180253f','d602347a-0d2c-40ba-b732-c9eb76778c68','{"original":"en","en":"PIL"}','{"original":"en","en":"PIL Research Company"}','0001-01-01',NULL,NULL);
CREATE TABLE `standing_capacity` (
	`id` text PRIMARY KEY NOT NULL,
	`state_code` text,
	`organization_id` text,
	`capacity` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_until` text,
	`precision` text NOT NULL,
	`source` text NOT NULL,
	`replaced_at` text,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "standing_capacity_who" CHECK(("standing_capacity"."state_code" is null) <> ("standing_capacity"."organization_id" is null)),
	CONSTRAINT "standing_capacity_word" CHECK("standing_capacity"."capacity" in ('applicant', 'observer', 'member', 'tbc')),
	CONSTRAINT "standing_capacity_precision" CHECK("standing_capacity"."precision" in ('day', 'month')),
	CONSTRAINT "standing_capacity_order" CHECK("standing_capacity"."valid_until" is null or "standing_capacity"."valid_from" < "standing_capacity"."valid_until")
);
INSERT INTO standing_capacity VALUES('e3f941ca-de8b-4420-ac7a-b175d0d5e49d','AF',NULL,'member','2013-06-05',NULL,'month','talking-points',NULL);
INSERT INTO standing_capacity VALUES('ffe9ef6d-86a2-4c29-8128-b1073a7ce23d','AZ',NULL,'member','2013-06-05',NULL,'month','talking-points',NULL);
INSERT INTO standing_capacity VALUES('10b4e9f8-6548-4b2a-8cd1-5a5cff3d7e5f','KZ',NULL,'member','2013-06-05',NULL,'month','talking-points',NULL);
INSERT INTO standing_capacity VALUES('b398239d-d197-49a0-9628-c69b6a69fc38','KG',NULL,'member','2013-06-05',NULL,'month','talking-points',NULL);
INSERT INTO standing_capacity VALUES('23e040e5-078d-43d3-a984-15617d5a9f3c','TJ',NULL,'member','2013-06-05',NULL,'month','talking-points',NULL);
INSERT INTO standing_capacity VALUES('4e351922-3c5e-42a5-ae36-e9bbd58c33d0','TR',NULL,'member','2013-06-05',NULL,'month','talking-points',NULL);
INSERT INTO standing_capacity VALUES('c23adcd8-8e9e-4f18-9a43-ca7d8b94b341','TM',NULL,'member','2013-06-05',NULL,'month','talking-points',NULL);
INSERT INTO standing_capacity VALUES('4b564950-4f69-4cb8-b2f7-1aa9cf8572af','IR',NULL,'observer','2013-06-05',NULL,'month','talking-points',NULL);
INSERT INTO standing_capacity VALUES('961fec38-41ba-43de-8b20-4c50e71e7c34','PK',NULL,'observer','2013-06-05',NULL,'month','talking-points',NULL);
INSERT INTO standing_capacity VALUES('d72a3c3f-3fe4-4c6a-9214-53d4fb42c885','UZ',NULL,'applicant','2023-03-28',NULL,'day','public-ots',NULL);
INSERT INTO standing_capacity VALUES('bcdb2858-5690-40ed-a6cc-ddb99422f965','IT',NULL,'applicant','2023-03-28',NULL,'day','public-ots',NULL);
INSERT INTO standing_capacity VALUES('96723e7b-1908-430c-aa72-06690802020e',NULL,'52736d79-53df-4a51-8651-22ab52dbd77b','applicant','2023-03-28',NULL,'day','public-ots',NULL);
CREATE TABLE IF NOT EXISTS "organization" (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL
);
INSERT INTO organization VALUES('52736d79-53df-4a51-8651-22ab52dbd77b','2026-11-20T09:00:13.171Z');
INSERT INTO organization VALUES('e6181da6-5431-4d50-a98b-4602a17dc455','2026-11-20T09:00:13.171Z');
INSERT INTO organization VALUES('db1a1330-3fce-4dbb-b672-d25ed80532ab','2026-11-20T09:00:13.171Z');
INSERT INTO organization VALUES('46991ecc-ca7b-4125-a139-fbe87b80261f','2026-11-20T09:00:13.835Z');
INSERT INTO organization VALUES('fcbe9239-90cb-49b4-8b02-518afdb2fa60','2026-11-20T09:00:14.026Z');
INSERT INTO organization VALUES('d602347a-0d2c-40ba-b732-c9eb76778c68','2026-11-20T09:00:14.068Z');
CREATE TABLE IF NOT EXISTS "chairperson" (
	`id` text PRIMARY KEY NOT NULL,
	`chairmanship_id` text NOT NULL,
	`person_id` text NOT NULL,
	`post` text DEFAULT 'chairperson' NOT NULL,
	`position` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_until` text,
	`precision` text NOT NULL,
	`source` text NOT NULL,
	`replaced_at` text, `last_known_on` text,
	FOREIGN KEY (`chairmanship_id`) REFERENCES `chairmanship`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "chairperson_precision" CHECK("chairperson"."precision" in ('day', 'month')),
	CONSTRAINT "chairperson_order" CHECK("chairperson"."valid_until" is null or "chairperson"."valid_from" < "chairperson"."valid_until"),
	CONSTRAINT "chairperson_post" CHECK("chairperson"."post" in ('chairperson', 'deputy')),
	CONSTRAINT "chairperson_position_json" CHECK(json_valid("chairperson"."position"))
);
INSERT INTO chairperson VALUES('cf4b7017-cfb8-8065-8978-6ba3f0be8513','fb3ba8a6-cb40-403d-b9d5-89090fa70230','6682bd85-13ff-8383-806d-835b65c475f0','chairperson','{"original":"en","en":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic","ru":"Председатель Алматинского процесса, председатель Государственной службы миграции при Правительстве Кыргызской Республики","kk":"Алматы процесінің төрағасы, Қырғыз Республикасы Үкіметінің жанындағы Мемлекеттік көші-қон қызметінің төрағасы"}','2018-09-27',NULL,'day','agenda-som-5',NULL,'2018-09-28');
INSERT INTO chairperson VALUES('ce631acd-767f-82d8-813b-ebaa18995c01','79ee3f3c-a89c-44a7-b161-925aabe06a59','416025ba-29f9-829e-8c2f-a157f05863bf','chairperson','{"original":"en","en":"Vice-Minister of Labor and Social Protection of Population","ru":"вице-министр труда и социальной защиты населения","kk":"Еңбек және халықты әлеуметтік қорғау вице-министрі"}','2015-07-14','2015-09-22','day','unhcr-kz',NULL,NULL);
INSERT INTO chairperson VALUES('c11e96c0-d11c-827d-87df-8d52adeeb0db','79ee3f3c-a89c-44a7-b161-925aabe06a59','416025ba-29f9-829e-8c2f-a157f05863bf','chairperson','{"original":"en","en":"Vice Minister, Ministry of Health Care and Social Development","ru":"вице-министр, Министерство здравоохранения и социального развития","kk":"вице-министр, Денсаулық сақтау және әлеуметтік даму министрлігі"}','2015-09-22',NULL,'day','talking-points',NULL,'2015-09-22');
INSERT INTO chairperson VALUES('9859a223-29c4-8e60-86b6-72d56fe94550','fb3ba8a6-cb40-403d-b9d5-89090fa70230','3f313d6c-3a2a-84f2-8bd9-e18329d569a1','chairperson','{"original":"en","en":"Chairperson of the Almaty Process, Deputy Chair of the State Migration Service of the Kyrgyz Republic","ru":"Председатель Алматинского процесса, заместитель председателя Государственной службы миграции Кыргызской Республики","kk":"Алматы процесінің төрағасы, Қырғыз Республикасы Мемлекеттік көші-қон қызметі төрағасының орынбасары"}','2016-11-01','2018-09-27','month','unhcr-kz',NULL,'2016-11-29');
CREATE TABLE IF NOT EXISTS "silence_break" (
	`id` text PRIMARY KEY NOT NULL,
	`circulation_id` text NOT NULL,
	`state_code` text NOT NULL,
	`paragraphs` text NOT NULL,
	`objection` text NOT NULL,
	`amendment` text NOT NULL,
	`broken_at` text NOT NULL,
	`broken_by` text NOT NULL,
	FOREIGN KEY (`circulation_id`) REFERENCES `circulation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`broken_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "silence_break_said" CHECK(length("silence_break"."objection") + length("silence_break"."amendment") > 0),
	CONSTRAINT "silence_break_paragraphs" CHECK(json_array_length("silence_break"."paragraphs") > 0)
);
CREATE TABLE IF NOT EXISTS "meeting" (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`slug` text NOT NULL,
	`type` text NOT NULL,
	`ordinal` integer,
	`title` text NOT NULL,
	`theme` text,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`time_zone` text NOT NULL,
	`city` text,
	`country` text,
	`venue` text,
	`created_at` text NOT NULL,
	CONSTRAINT "meeting_type" CHECK("meeting"."type" in ('som', 'ministerial', 'conference', 'coordinators', 'workshop', 'training', 'forum', 'briefing', 'expert', 'presentation', 'other')),
	CONSTRAINT "meeting_ordinal" CHECK("meeting"."ordinal" is null or "meeting"."ordinal" >= 1),
	CONSTRAINT "meeting_days" CHECK("meeting"."starts_on" <= "meeting"."ends_on"),
	CONSTRAINT "meeting_starts_on_day" CHECK("meeting"."starts_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "meeting_ends_on_day" CHECK("meeting"."ends_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "meeting_json" CHECK(("meeting"."title" is null or json_valid("meeting"."title")) and ("meeting"."theme" is null or json_valid("meeting"."theme")) and ("meeting"."city" is null or json_valid("meeting"."city")) and ("meeting"."country" is null or json_valid("meeting"."country")) and ("meeting"."venue" is null or json_valid("meeting"."venue"))),
	CONSTRAINT "meeting_version" CHECK("meeting"."version" >= 1)
);
INSERT INTO meeting VALUES('8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'som-5','som',5,'{"original":"en","en":"5th Almaty Process Senior Officials Meeting (SOM)","ru":"5-е совещание старших должностных лиц Алматинского процесса","renders":{"ru":"5th Almaty Process Senior Officials Meeting (SOM)","kk":"5th Almaty Process Senior Officials Meeting (SOM)"},"kk":"Алматы процесі аға лауазымды тұлғаларының 5-кеңесі"}','{"original":"en","en":"Human Mobility in Central Asia: Rights of vulnerable migrants and refugees and new opportunities for regional cooperation.","ru":"Мобильность населения в Центральной Азии: права уязвимых мигрантов и беженцев и новые возможности регионального сотрудничества.","renders":{"ru":"Human Mobility in Central Asia: Rights of vulnerable migrants and refugees and new opportunities for regional cooperation.","kk":"Human Mobility in Central Asia: Rights of vulnerable migrants and refugees and new opportunities for regional cooperation."},"kk":"Орталық Азиядағы халықтың ұтқырлығы: осал мигранттар мен босқындардың құқықтары және өңірлік ынтымақтастықтың жаңа мүмкіндіктері."}','2018-09-27','2018-09-28','Asia/Bishkek','{"original":"en","en":"Bishkek","ru":"Бишкек","renders":{"ru":"Bishkek","kk":"Bishkek"},"kk":"Бішкек"}','{"original":"en","en":"Kyrgyzstan","ru":"Кыргызстан","renders":{"ru":"Kyrgyzstan","kk":"Kyrgyzstan"},"kk":"Қырғызстан"}','{"original":"en","en":"Orion Hotel","ru":"отель «Орион»","renders":{"ru":"Orion Hotel","kk":"Orion Hotel"},"kk":"«Орион» қонақүйі"}','2026-11-20T09:00:16.828Z');
INSERT INTO meeting VALUES('8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd',1,'som-2','som',2,'{"original":"en","en":"2nd Almaty Process Senior Officials Meeting (SOM)","ru":"2-е совещание старших должностных лиц Алматинского процесса","renders":{"ru":"2nd Almaty Process Senior Officials Meeting (SOM)","kk":"2nd Almaty Process Senior Officials Meeting (SOM)"},"kk":"Алматы процесі аға лауазымды тұлғаларының 2-кеңесі"}','{"original":"en","en":"Labour Migration Opportunities and Challenges in Central Asia, Addressing Solutions for Migrants and Refugees","ru":"Возможности и вызовы трудовой миграции в Центральной Азии: решения для мигрантов и беженцев","renders":{"ru":"Labour Migration Opportunities and Challenges in Central Asia, Addressing Solutions for Migrants and Refugees","kk":"Labour Migration Opportunities and Challenges in Central Asia, Addressing Solutions for Migrants and Refugees"},"kk":"Орталық Азиядағы еңбек көші-қонының мүмкіндіктері мен сын-қатерлері: мигранттар мен босқындарға арналған шешімдер"}','2015-09-22','2015-09-22','Asia/Almaty','{"original":"en","en":"Astana","ru":"Астана","renders":{"ru":"Astana","kk":"Astana"},"kk":"Астана"}','{"original":"en","en":"Kazakhstan","ru":"Казахстан","renders":{"ru":"Kazakhstan","kk":"Kazakhstan"},"kk":"Қазақстан"}',NULL,'2026-11-20T09:00:19.550Z');
INSERT INTO meeting VALUES('1fd2d66e-f850-4f73-bf89-d4647a9cf23a',1,'practice','som',NULL,'{"original":"en","en":"Practice meeting","ru":"Учебное совещание","renders":{"ru":"Practice meeting","kk":"Practice meeting"},"kk":"Жаттығу кеңесі"}','{"original":"en","en":"A programme to try things on","ru":"Программа для упражнений","renders":{"ru":"A programme to try things on"}}','2027-05-18','2027-05-19','Asia/Almaty','{"original":"en","en":"Almaty","ru":"Алматы","renders":{"ru":"Almaty","kk":"Almaty"},"kk":"Алматы"}','{"original":"en","en":"Kazakhstan","ru":"Казахстан","renders":{"ru":"Kazakhstan","kk":"Kazakhstan"},"kk":"Қазақстан"}',NULL,'2026-11-20T09:00:19.930Z');
CREATE TABLE IF NOT EXISTS "register_claim" (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`field` text NOT NULL,
	`text` text NOT NULL,
	`source` text NOT NULL,
	`disputed` integer DEFAULT false NOT NULL,
	`rank` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `register_entry`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "register_claim_field" CHECK("register_claim"."field" in ('title', 'type', 'dates', 'theme', 'place', 'host', 'organiser', 'co-organiser', 'in-cooperation-with', 'auspices', 'funder', 'project', 'level', 'areas', 'cross-cutting', 'persons', 'organizations', 'participants', 'number', 'resource-persons', 'outcome', 'effect', 'context', 'evidence')),
	CONSTRAINT "register_claim_text_json" CHECK(json_valid("register_claim"."text"))
);
INSERT INTO register_claim VALUES('2167a49e-ad58-4377-87ff-d2fb12e0887d','77925e7c-5e3d-4e2b-b185-affc71609f58','title','{"original":"en","en":"First Regional Ministerial Conference on Refugee Protection and International Migration"}','talking-points',0,0);
INSERT INTO register_claim VALUES('d407128e-b4be-4c7a-91ea-b70753ab7f53','77925e7c-5e3d-4e2b-b185-affc71609f58','title','{"original":"en","en":"Regional Conference on Refugee Protection and International Migration in Central Asia"}','talking-points',0,1);
INSERT INTO register_claim VALUES('12aaefbb-a597-44cd-95f7-88255bc5c042','77925e7c-5e3d-4e2b-b185-affc71609f58','title','{"original":"en","en":"Regional Conference on “Refugee Protection and International Migration”"}','iom-leaflet',0,2);
INSERT INTO register_claim VALUES('e12475fa-eae8-47c0-860f-89f83c7c481f','77925e7c-5e3d-4e2b-b185-affc71609f58','dates','{"original":"en","en":"15–16 March 2011","ru":"15–16 марта 2011 г.","kk":"2011 жылғы 15–16 наурыз","renders":{"ru":"15–16 March 2011","kk":"15–16 March 2011"}}','talking-points',1,3);
INSERT INTO register_claim VALUES('71fad7df-7738-4a90-a02b-83c126af81f4','77925e7c-5e3d-4e2b-b185-affc71609f58','dates','{"original":"en","en":"March 2011","ru":"март 2011 г.","kk":"2011 жылғы наурыз","renders":{"ru":"March 2011","kk":"March 2011"}}','iom-leaflet',1,4);
INSERT INTO register_claim VALUES('9042aa25-379c-4aed-853e-a098606d44b8','77925e7c-5e3d-4e2b-b185-affc71609f58','dates','{"original":"en","en":"14–16 March 2011","ru":"14–16 марта 2011 г.","kk":"2011 жылғы 14–16 наурыз","renders":{"ru":"14–16 March 2011","kk":"14–16 March 2011"}}','public-unhcr',1,5);
INSERT INTO register_claim VALUES('a42e2b65-0b6a-4691-9a51-734241a0aa92','77925e7c-5e3d-4e2b-b185-affc71609f58','co-organiser','{"original":"en","en":"IOM, UNHCR","ru":"МОМ, УВКБ ООН","kk":"ХКҰ, БҰҰ БЖКБ","renders":{"ru":"IOM, UNHCR","kk":"IOM, UNHCR"}}','talking-points',0,6);
INSERT INTO register_claim VALUES('05110db6-0049-42ce-b8ee-1cc9102a7856','77925e7c-5e3d-4e2b-b185-affc71609f58','in-cooperation-with','{"original":"en","en":"OSCE, UNRCCA","ru":"ОБСЕ, РЦПДЦА","kk":"ЕҚЫҰ, БҰҰ ОАПДӨО","renders":{"ru":"OSCE, UNRCCA","kk":"OSCE, UNRCCA"}}','talking-points',0,7);
INSERT INTO register_claim VALUES('3a0a5e2e-6221-422b-8962-ba7778606b65','77925e7c-5e3d-4e2b-b185-affc71609f58','context','{"original":"en","en":"The source’s sentence can also be read as naming all four as co-organisers","ru":"Фразу источника можно понять и так, что соорганизаторами были все четверо","kk":"Дереккөздегі сөйлемді төртеуін де бірлескен ұйымдастырушы деп түсінуге болады","renders":{"ru":"The source’s sentence can also be read as naming all four as co-organisers","kk":"The source’s sentence can also be read as naming all four as co-organisers"}}','this-record',0,8);
INSERT INTO register_claim VALUES('ab2d6aad-0ad4-4185-a9cd-41254e9aeb76','77925e7c-5e3d-4e2b-b185-affc71609f58','auspices','{"original":"en","en":"Government of the Republic of Kazakhstan","ru":"Правительство Республики Казахстан","kk":"Қазақстан Республикасының Үкіметі","renders":{"ru":"Government of the Republic of Kazakhstan","kk":"Government of the Republic of Kazakhstan"}}','talking-points',0,9);
INSERT INTO register_claim VALUES('f9f5f5aa-c6c0-4b2e-b709-859b5edc6577','77925e7c-5e3d-4e2b-b185-affc71609f58','funder','{"original":"en","en":"European Union; US Bureau of Population, Refugees and Migration; IOM; UNHCR","ru":"Европейский союз; Бюро по вопросам народонаселения, беженцев и миграции (США); МОМ; УВКБ ООН","kk":"Еуропалық одақ; АҚШ-тың Халық, босқындар және көші-қон жөніндегі бюросы; ХКҰ; БҰҰ БЖКБ","renders":{"ru":"European Union; US Bureau of Population, Refugees and Migration; IOM; UNHCR","kk":"European Union; US Bureau of Population, Refugees and Migration; IOM; UNHCR"}}','talking-points',0,10);
INSERT INTO register_claim VALUES('f5efb761-2d90-4c7d-b1ed-cc326d9e08f9','77925e7c-5e3d-4e2b-b185-affc71609f58','number','{"original":"en","en":"more than 120","ru":"более 120","kk":"120-дан астам","renders":{"ru":"more than 120","kk":"more than 120"}}','talking-points',0,11);
INSERT INTO register_claim VALUES('1d5bf676-793e-4353-b03f-8e4de0b17d25','77925e7c-5e3d-4e2b-b185-affc71609f58','level','{"original":"en","en":"Ministers, Deputy Ministers and other senior officials","ru":"министры, заместители министров и другие высокопоставленные должностные лица","kk":"министрлер, министрлердің орынбасарлары және басқа да жоғары лауазымды тұлғалар","renders":{"ru":"Ministers, Deputy Ministers and other senior officials","kk":"Ministers, Deputy Ministers and other senior officials"}}','talking-points',0,12);
INSERT INTO register_claim VALUES('8a4d7e38-91da-46fb-b00e-28ec322d8e9d','77925e7c-5e3d-4e2b-b185-affc71609f58','outcome','{"original":"en","en":"Almaty Declaration, adopted unanimously","ru":"Алматинская декларация, принята единогласно","kk":"Бірауыздан қабылданған Алматы декларациясы","renders":{"ru":"Almaty Declaration, adopted unanimously","kk":"Almaty Declaration, adopted unanimously"}}','talking-points',0,13);
INSERT INTO register_claim VALUES('a2e0698b-7de0-4931-b522-92d3161bc176','77925e7c-5e3d-4e2b-b185-affc71609f58','outcome','{"original":"en","en":"The Declaration acknowledges that complex and mixed migration in Central Asia and the wider region needs a cooperative and coordinated answer","ru":"Декларация признаёт, что сложная и смешанная миграция в Центральной Азии и более широком регионе требует совместного и согласованного ответа","kk":"Декларация Орталық Азиядағы және кеңірек өңірдегі күрделі әрі аралас көші-қонға бірлесіп, үйлесімді жауап беру қажеттігін таниды","renders":{"ru":"The Declaration acknowledges that complex and mixed migration in Central Asia and the wider region needs a cooperative and coordinated answer","kk":"The Declaration acknowledges that complex and mixed migration in Central Asia and the wider region needs a cooperative and coordinated answer"}}','talking-points',0,14);
INSERT INTO register_claim VALUES('40ee7b20-398c-48b9-a9a3-2d88558e932b','e8cb34a4-09e7-4412-a24c-58a62a9c4e27','outcome','{"original":"en","en":"Regional Cooperation Framework and Regional Action Plan","ru":"Рамочная программа регионального сотрудничества и Региональный план действий","kk":"Өңірлік ынтымақтастық бағдарламасы және Өңірлік іс-қимыл жоспары","renders":{"ru":"Regional Cooperation Framework and Regional Action Plan","kk":"Regional Cooperation Framework and Regional Action Plan"}}','talking-points',0,0);
INSERT INTO register_claim VALUES('500706f4-75cc-4220-b89e-af128a7b47ba','e8cb34a4-09e7-4412-a24c-58a62a9c4e27','outcome','{"original":"en","en":"The meeting endorsed both papers","ru":"Совещание одобрило оба документа","kk":"Кеңес екі құжатты да мақұлдады","renders":{"ru":"The meeting endorsed both papers","kk":"The meeting endorsed both papers"}}','public-reports',0,1);
INSERT INTO register_claim VALUES('498da26c-eba1-4cc7-96a6-8a7392d16541','e8cb34a4-09e7-4412-a24c-58a62a9c4e27','context','{"original":"en","en":"The Plan suggests actions in the four areas of the Framework","ru":"План предлагает действия по четырём направлениям рамочной программы","kk":"Жоспар бағдарламаның төрт бағыты бойынша іс-қимылдар ұсынады","renders":{"ru":"The Plan suggests actions in the four areas of the Framework","kk":"The Plan suggests actions in the four areas of the Framework"}}','talking-points',0,2);
INSERT INTO register_claim VALUES('5857b56c-6c8e-45f7-b918-1d89fec4c813','e8cb34a4-09e7-4412-a24c-58a62a9c4e27','context','{"original":"en","en":"The Framework is a set of common understandings from the conference of 2011","ru":"Рамочная программа — это общие подходы, сложившиеся на конференции 2011 года","kk":"Бағдарлама — 2011 жылғы конференцияда қалыптасқан ортақ түсініктер жиынтығы","renders":{"ru":"The Framework is a set of common understandings from the conference of 2011","kk":"The Framework is a set of common understandings from the conference of 2011"}}','talking-points',0,3);
INSERT INTO register_claim VALUES('01e744cb-3ad9-435b-a8c4-1b67882cb4b1','06c64574-7d03-4365-9bde-d6b60754048c','title','{"original":"en","en":"Ministerial Conference on Protection of Refugees and International Migration"}','agenda-som-5',0,0);
INSERT INTO register_claim VALUES('9975278a-17b5-4057-b14d-890f7eb3c7c0','06c64574-7d03-4365-9bde-d6b60754048c','outcome','{"original":"en","en":"The Communiqué reaffirms the commitment of the member States to develop the Process as a regional platform for managing migration while ensuring human rights and international protection","ru":"Коммюнике подтверждает намерение государств-членов развивать Процесс как региональную площадку управления миграцией при соблюдении прав человека и международной защиты","kk":"Коммюнике мүше мемлекеттердің Процесті адам құқықтары мен халықаралық қорғауды қамтамасыз ете отырып көші-қонды басқарудың өңірлік алаңы ретінде дамыту ниетін растайды","renders":{"ru":"The Communiqué reaffirms the commitment of the member States to develop the Process as a regional platform for managing migration while ensuring human rights and international protection","kk":"The Communiqué reaffirms the commitment of the member States to develop the Process as a regional platform for managing migration while ensuring human rights and international protection"}}','talking-points',0,1);
INSERT INTO register_claim VALUES('9e747084-c153-47bd-8022-8c642f79f6f1','06c64574-7d03-4365-9bde-d6b60754048c','outcome','{"original":"en","en":"Communiqué issued; Operating Modalities endorsed; the Process launched as a Regional Consultative Process","ru":"Выпущено коммюнике; одобрены «Условия функционирования» (Operating Modalities); Процесс начат как региональный консультативный процесс","kk":"Коммюнике жарияланды; Operating Modalities құжаты мақұлданды; Процесс өңірлік консультативтік процесс ретінде басталды","renders":{"ru":"Communiqué issued; Operating Modalities endorsed; the Process launched as a Regional Consultative Process","kk":"Communiqué issued; Operating Modalities endorsed; the Process launched as a Regional Consultative Process"}}','talking-points',0,2);
INSERT INTO register_claim VALUES('c95b9087-39e9-4168-bd72-767899ae02ec','06c64574-7d03-4365-9bde-d6b60754048c','outcome','{"original":"en","en":"Kazakhstan elected the first Chair","ru":"Казахстан избран первым Председателем","kk":"Қазақстан бірінші Төраға болып сайланды","renders":{"ru":"Kazakhstan elected the first Chair","kk":"Kazakhstan elected the first Chair"}}','public-unhcr',0,3);
INSERT INTO register_claim VALUES('60f24a4c-9ede-4dda-a1b3-a8eb6409ae5c','06c64574-7d03-4365-9bde-d6b60754048c','effect','{"original":"en","en":"Kazakhstan in the Chair from June 2013","ru":"Казахстан председательствует с июня 2013 г.","kk":"Қазақстанның төрағалығы 2013 жылғы маусымнан басталды","renders":{"ru":"Kazakhstan in the Chair from June 2013","kk":"Kazakhstan in the Chair from June 2013"}}','public-unhcr',0,4);
INSERT INTO register_claim VALUES('2d6487ad-67cc-45ac-a776-4ffa59892a5b','06c64574-7d03-4365-9bde-d6b60754048c','context','{"original":"en","en":"The paper is named “Operating Modalities”; the conference endorsed it","ru":"Документ назван «Operating Modalities» («Условия функционирования»); конференция его одобрила","kk":"Құжат «Operating Modalities» деп аталған; конференция оны мақұлдады","renders":{"ru":"The paper is named “Operating Modalities”; the conference endorsed it","kk":"The paper is named “Operating Modalities”; the conference endorsed it"}}','talking-points',0,5);
INSERT INTO register_claim VALUES('c01617cc-6581-4258-af76-e37cd525a29d','06c64574-7d03-4365-9bde-d6b60754048c','context','{"original":"en","en":"The paper is named “Operating Mechanism”; the conference approved it","ru":"Документ назван «Operating Mechanism»; конференция его утвердила","kk":"Құжат «Operating Mechanism» деп аталған; конференция оны бекітті","renders":{"ru":"The paper is named “Operating Mechanism”; the conference approved it","kk":"The paper is named “Operating Mechanism”; the conference approved it"}}','agenda-som-5',0,6);
INSERT INTO register_claim VALUES('9acb0736-5cf1-48b4-a23d-b0947eaec190','06c64574-7d03-4365-9bde-d6b60754048c','evidence','{"original":"en","en":"A summary report is public; annexed are the agenda, the Operating Modalities, the communiqué and the list of participants","ru":"Опубликован итоговый отчёт; приложены повестка дня, «Условия функционирования» (Operating Modalities), коммюнике и список участников","kk":"Қорытынды есеп жарияланған; оған күн тәртібі, Operating Modalities, коммюнике және қатысушылар тізімі қоса берілген","renders":{"ru":"A summary report is public; annexed are the agenda, the Operating Modalities, the communiqué and the list of participants","kk":"A summary report is public; annexed are the agenda, the Operating Modalities, the communiqué and the list of participants"}}','public-reports',0,7);
INSERT INTO register_claim VALUES('9c5f9970-815e-495c-a4a3-bed36246bc14','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','title','{"original":"en","en":"First Senior Officials Meeting, Mixed Migration Movements from Afghanistan Post-2014"}','talking-points',0,0);
INSERT INTO register_claim VALUES('c85b4775-d3a6-4eb4-b605-77a7c736765d','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','title','{"original":"en","en":"First Senior Officials Meeting (SOM)"}','unhcr-kz',0,1);
INSERT INTO register_claim VALUES('afaea768-283d-4a50-b84d-1e02d4ec5c02','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','title','{"original":"en","en":"The first Senior Officials Meeting (SOM) of the Almaty Process on Refugee Protection and International Migration"}','iom-leaflet',0,2);
INSERT INTO register_claim VALUES('f9bb9ae1-5398-47c3-9bd3-d70d99a7ad88','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','organiser','{"original":"en","en":"The Chair, Republic of Kazakhstan","ru":"Председатель, Республика Казахстан","kk":"Төраға, Қазақстан Республикасы","renders":{"ru":"The Chair, Republic of Kazakhstan","kk":"The Chair, Republic of Kazakhstan"}}','talking-points',0,3);
INSERT INTO register_claim VALUES('bc96377d-f705-4035-a4cc-497506819f62','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','in-cooperation-with','{"original":"en","en":"IOM and UNHCR (support and participation)","ru":"МОМ и УВКБ ООН (поддержка и участие)","kk":"ХКҰ мен БҰҰ БЖКБ (қолдау және қатысу)","renders":{"ru":"IOM and UNHCR (support and participation)","kk":"IOM and UNHCR (support and participation)"}}','talking-points',0,4);
INSERT INTO register_claim VALUES('eda16093-77d9-4fda-bbd8-171b49b595ba','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','level','{"original":"en","en":"National Coordinators and Senior Officials","ru":"национальные координаторы и старшие должностные лица","kk":"ұлттық үйлестірушілер мен аға лауазымды тұлғалар","renders":{"ru":"National Coordinators and Senior Officials","kk":"National Coordinators and Senior Officials"}}','unhcr-kz',0,5);
INSERT INTO register_claim VALUES('f07243df-021b-43b1-b089-7d8cb8800088','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','participants','{"original":"en","en":"Under “Member and Observer States”: Afghanistan, Azerbaijan, China, Iran, Kazakhstan, Kyrgyz Republic, Pakistan, Turkey, Turkmenistan","ru":"Среди «государств-членов и наблюдателей»: Азербайджан, Афганистан, Иран, Казахстан, Китай, Кыргызская Республика, Пакистан, Туркменистан, Турция","kk":"«Мүше және бақылаушы мемлекеттер» қатарында: Ауғанстан, Әзербайжан, Иран, Қазақстан, Қырғыз Республикасы, Қытай, Пәкістан, Түркия, Түрікменстан","renders":{"ru":"Under “Member and Observer States”: Afghanistan, Azerbaijan, China, Iran, Kazakhstan, Kyrgyz Republic, Pakistan, Turkey, Turkmenistan","kk":"Under “Member and Observer States”: Afghanistan, Azerbaijan, China, Iran, Kazakhstan, Kyrgyz Republic, Pakistan, Turkey, Turkmenistan"}}','unhcr-kz',1,6);
INSERT INTO register_claim VALUES('52b3f891-0505-4b47-ba10-280e5b7094ba','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','participants','{"original":"en","en":"A report of the Kazakh ministry of the same day lists Tajikistan, but neither China nor Turkmenistan","ru":"В сообщении казахстанского министерства того же дня есть Таджикистан, но нет ни Китая, ни Туркменистана","kk":"Қазақстан министрлігінің сол күнгі хабарында Тәжікстан бар, бірақ Қытай да, Түрікменстан да жоқ","renders":{"ru":"A report of the Kazakh ministry of the same day lists Tajikistan, but neither China nor Turkmenistan","kk":"A report of the Kazakh ministry of the same day lists Tajikistan, but neither China nor Turkmenistan"}}','public-reports',1,7);
INSERT INTO register_claim VALUES('7d52f6da-326e-4a3c-914f-95d77e402891','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','organizations','{"original":"en","en":"UNHCR, IOM","ru":"УВКБ ООН, МОМ","kk":"БҰҰ БЖКБ, ХКҰ","renders":{"ru":"UNHCR, IOM","kk":"UNHCR, IOM"}}','unhcr-kz',0,8);
INSERT INTO register_claim VALUES('4f7af936-fcf6-457e-8c5e-2bbe737b884d','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','resource-persons','{"original":"en","en":"from the UN Assistance Mission in Afghanistan (UNAMA) and the UN Regional Centre for Preventive Diplomacy for Central Asia (UNRCCA)","ru":"от Миссии ООН по содействию Афганистану (МООНСА) и Регионального центра ООН по превентивной дипломатии для Центральной Азии (РЦПДЦА)","kk":"БҰҰ-ның Ауғанстанға жәрдемдесу миссиясынан (UNAMA) және БҰҰ-ның Орталық Азия үшін превентивті дипломатия жөніндегі өңірлік орталығынан (UNRCCA)","renders":{"ru":"from the UN Assistance Mission in Afghanistan (UNAMA) and the UN Regional Centre for Preventive Diplomacy for Central Asia (UNRCCA)","kk":"from the UN Assistance Mission in Afghanistan (UNAMA) and the UN Regional Centre for Preventive Diplomacy for Central Asia (UNRCCA)"}}','unhcr-kz',0,9);
INSERT INTO register_claim VALUES('88898084-7458-40da-97bc-932fc9258b98','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','outcome','{"original":"en","en":"Chair’s Statement, in Russian and English","ru":"Заявление Председателя на русском и английском языках","kk":"Орыс және ағылшын тілдеріндегі Төраға мәлімдемесі","renders":{"ru":"Chair’s Statement, in Russian and English","kk":"Chair’s Statement, in Russian and English"}}','unhcr-kz',0,10);
INSERT INTO register_claim VALUES('5dd109f5-1e86-430c-b117-8cbf86cb556a','a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','context','{"original":"en","en":"The list of unhcr.kz does not name Tajikistan; absence from a list is not taken as absence from the meeting","ru":"В перечне unhcr.kz Таджикистан не назван; отсутствие в перечне не считается отсутствием на совещании","kk":"unhcr.kz тізімінде Тәжікстан аталмаған; тізімде жоқ болу кеңеске қатыспады деген сөз емес","renders":{"ru":"The list of unhcr.kz does not name Tajikistan; absence from a list is not taken as absence from the meeting","kk":"The list of unhcr.kz does not name Tajikistan; absence from a list is not taken as absence from the meeting"}}','this-record',0,11);
INSERT INTO register_claim VALUES('c60fcd19-392a-4256-b5eb-9d0d455db8e6','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47','context','{"original":"en","en":"Four workshops, in Astana, Bishkek, Dushanbe and Ashgabat","ru":"Четыре семинара — в Астане, Бишкеке, Душанбе и Ашхабаде","kk":"Төрт семинар — Астана, Бішкек, Душанбе және Ашғабатта","renders":{"ru":"Four workshops, in Astana, Bishkek, Dushanbe and Ashgabat","kk":"Four workshops, in Astana, Bishkek, Dushanbe and Ashgabat"}}','unhcr-kz',0,0);
INSERT INTO register_claim VALUES('19a284df-d713-4fcd-a0f2-d68c21c115c6','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47','funder','{"original":"en","en":"US Bureau of Population, Refugees and Migration","ru":"Бюро по вопросам народонаселения, беженцев и миграции (США)","kk":"АҚШ-тың Халық, босқындар және көші-қон жөніндегі бюросы","renders":{"ru":"US Bureau of Population, Refugees and Migration","kk":"US Bureau of Population, Refugees and Migration"}}','unhcr-kz',0,1);
INSERT INTO register_claim VALUES('1a551dbf-2061-411f-b0c2-4847f6f6400d','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47','participants','{"original":"en","en":"government officials","ru":"представители государственных органов","kk":"мемлекеттік органдардың өкілдері","renders":{"ru":"government officials","kk":"government officials"}}','unhcr-kz',0,2);
INSERT INTO register_claim VALUES('8810d889-9c32-4cc6-8ceb-96aef3641281','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47','organizations','{"original":"en","en":"international organisations and NGOs, not named","ru":"международные организации и НПО, не названы","kk":"халықаралық ұйымдар мен ҮЕҰ, аттары аталмаған","renders":{"ru":"international organisations and NGOs, not named","kk":"international organisations and NGOs, not named"}}','unhcr-kz',0,3);
INSERT INTO register_claim VALUES('022a5eee-f7e2-4eae-97a1-908d3d007e8b','a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47','resource-persons','{"original":"en","en":"State Border Committee of Belarus; UNHCR offices in Bulgaria, Hungary, Romania and Poland","ru":"Государственный пограничный комитет Республики Беларусь; представительства УВКБ ООН в Болгарии, Венгрии, Румынии и Польше","kk":"Беларусь Республикасының Мемлекеттік шекара комитеті; БҰҰ БЖКБ-ның Болгариядағы, Венгриядағы, Румыниядағы және Польшадағы өкілдіктері","renders":{"ru":"State Border Committee of Belarus; UNHCR offices in Bulgaria, Hungary, Romania and Poland","kk":"State Border Committee of Belarus; UNHCR offices in Bulgaria, Hungary, Romania and Poland"}}','unhcr-kz',0,4);
INSERT INTO register_claim VALUES('680c4261-3c72-402d-8e00-8ae3111b4f3c','c1e46477-9580-4117-8320-bec5a703289f','title','{"original":"en","en":"National Workshop on Protection-sensitive Entry Systems in Astana, Kazakhstan"}','unhcr-kz',0,0);
INSERT INTO register_claim VALUES('d9e332c0-66cc-46b6-a5e8-fee4f37e99fb','c1e46477-9580-4117-8320-bec5a703289f','outcome','{"original":"en","en":"draft Plan of Actions, drawn up by the Government with UNHCR","ru":"проект Плана действий, подготовленный Правительством вместе с УВКБ ООН","kk":"Үкімет БҰҰ БЖКБ-мен бірге әзірлеген іс-қимыл жоспарының жобасы","renders":{"ru":"draft Plan of Actions, drawn up by the Government with UNHCR","kk":"draft Plan of Actions, drawn up by the Government with UNHCR"}}','unhcr-kz',0,1);
INSERT INTO register_claim VALUES('f488e892-e48e-430a-a1e9-1e9f75284834','eeb92fae-022a-4d4b-9f8f-a1bf377c6787','title','{"original":"en","en":"National Workshop on Protection-sensitive Entry Systems in Bishkek, Kyrgyzstan"}','unhcr-kz',0,0);
INSERT INTO register_claim VALUES('7c5ef737-a26d-408a-ad9c-70a9cfc7136c','eeb92fae-022a-4d4b-9f8f-a1bf377c6787','outcome','{"original":"en","en":"draft instructions on reception and referral, drawn up by the Government with UNHCR","ru":"проект инструкции о приёме и перенаправлении, подготовленный Правительством вместе с УВКБ ООН","kk":"Үкімет БҰҰ БЖКБ-мен бірге дайындаған қабылдау және қайта бағыттау жөніндегі нұсқаулық жобасы","renders":{"ru":"draft instructions on reception and referral, drawn up by the Government with UNHCR","kk":"draft instructions on reception and referral, drawn up by the Government with UNHCR"}}','unhcr-kz',0,1);
INSERT INTO register_claim VALUES('f90c2012-f066-46da-872f-a85e23d252e4','7e23c3a5-83f6-4d45-a148-74ce97e6388a','title','{"original":"en","en":"National Workshop on Protection-sensitive Entry Systems in Dushanbe, Tajikistan"}','unhcr-kz',0,0);
INSERT INTO register_claim VALUES('39991557-9749-4f6f-a283-2359a65a073f','7e23c3a5-83f6-4d45-a148-74ce97e6388a','outcome','{"original":"en","en":"draft Standard Operating Procedures for the National Referral Mechanism, approved by the Expert Working Group on Refugee Protection; the Border Forces and the Passport Registration Service were to consider it next","ru":"проект стандартных операционных процедур национального механизма перенаправления, утверждённый Экспертной рабочей группой по защите беженцев; далее его должны были рассмотреть Пограничные войска и Паспортно-регистрационная служба","kk":"Босқындарды қорғау жөніндегі сарапшылық жұмыс тобы бекіткен қайта бағыттаудың ұлттық тетігіне арналған стандартты операциялық рәсімдердің жобасы; оны бұдан әрі Шекара әскерлері мен Паспорттық тіркеу қызметі қарауға тиіс болды","renders":{"ru":"draft Standard Operating Procedures for the National Referral Mechanism, approved by the Expert Working Group on Refugee Protection; the Border Forces and the Passport Registration Service were to consider it next","kk":"draft Standard Operating Procedures for the National Referral Mechanism, approved by the Expert Working Group on Refugee Protection; the Border Forces and the Passport Registration Service were to consider it next"}}','unhcr-kz',0,1);
INSERT INTO register_claim VALUES('2ec1f357-9375-4b5f-a18e-fbcf25a3969b','9352d54d-699c-4056-863a-1b0d0237ea83','title','{"original":"en","en":"National Workshop on Protection-sensitive Entry Systems in Ashgabat, Turkmenistan"}','unhcr-kz',0,0);
INSERT INTO register_claim VALUES('c73c5869-e8e9-4449-a42f-a4755c9031aa','9352d54d-699c-4056-863a-1b0d0237ea83','outcome','{"original":"en","en":"set of recommendations, to be refined further","ru":"свод рекомендаций, подлежащий доработке","kk":"кейін пысықталатын ұсынымдар жиынтығы","renders":{"ru":"set of recommendations, to be refined further","kk":"set of recommendations, to be refined further"}}','unhcr-kz',0,1);
INSERT INTO register_claim VALUES('aaf2c316-bd44-4ec9-b89e-8eda41678487','64e61705-260b-4619-ba2a-ab55644c3954','title','{"original":"en","en":"Regional Workshop on “Migration Management and Capacity Building on Irregular Migration”"}','iom-leaflet',0,0);
INSERT INTO register_claim VALUES('f954b489-e338-4b2e-8386-6b936a70b9f6','64e61705-260b-4619-ba2a-ab55644c3954','title','{"original":"en","en":"Regional Training on “Migration Management and Capacity Building on Irregular Migration”"}','talking-points',0,1);
INSERT INTO register_claim VALUES('ffac3374-c342-424a-8fb9-6d731535bc0d','64e61705-260b-4619-ba2a-ab55644c3954','title','{"original":"en","en":"regional training on “Migration Management and Capacity Building on Irregular Migration”"}','iom-kz',0,2);
INSERT INTO register_claim VALUES('cefca3a1-b0f1-4e48-8249-3b2d001c0513','64e61705-260b-4619-ba2a-ab55644c3954','type','{"original":"en","en":"Regional Workshop","ru":"региональный семинар","kk":"өңірлік семинар","renders":{"ru":"Regional Workshop","kk":"Regional Workshop"}}','iom-leaflet',0,3);
INSERT INTO register_claim VALUES('8f11061c-fece-4a3e-ba98-d50fc8d81446','64e61705-260b-4619-ba2a-ab55644c3954','type','{"original":"en","en":"regional training","ru":"региональный тренинг","kk":"өңірлік тренинг","renders":{"ru":"regional training","kk":"regional training"}}','talking-points',0,4);
INSERT INTO register_claim VALUES('cac2c51e-f439-4411-9368-41d6ea6b7d5c','64e61705-260b-4619-ba2a-ab55644c3954','type','{"original":"en","en":"regional training","ru":"региональный тренинг","kk":"өңірлік тренинг","renders":{"ru":"regional training","kk":"regional training"}}','iom-kz',0,5);
INSERT INTO register_claim VALUES('25113d01-c1db-4cbc-bb2f-882d9a76c2e8','64e61705-260b-4619-ba2a-ab55644c3954','organiser','{"original":"en","en":"IOM","ru":"МОМ","kk":"ХКҰ","renders":{"ru":"IOM","kk":"IOM"}}','talking-points',0,6);
INSERT INTO register_claim VALUES('555809d5-dbfa-4ab2-8d46-ab32b6f2d7a6','64e61705-260b-4619-ba2a-ab55644c3954','in-cooperation-with','{"original":"en","en":"Government of Kazakhstan","ru":"Правительство Казахстана","kk":"Қазақстан Үкіметі","renders":{"ru":"Government of Kazakhstan","kk":"Government of Kazakhstan"}}','iom-leaflet',0,7);
INSERT INTO register_claim VALUES('c3355aa1-2659-46e5-b002-9c3458662844','64e61705-260b-4619-ba2a-ab55644c3954','funder','{"original":"en","en":"US Bureau of Population, Refugees and Migration","ru":"Бюро по вопросам народонаселения, беженцев и миграции (США)","kk":"АҚШ-тың Халық, босқындар және көші-қон жөніндегі бюросы","renders":{"ru":"US Bureau of Population, Refugees and Migration","kk":"US Bureau of Population, Refugees and Migration"}}','talking-points',0,8);
INSERT INTO register_claim VALUES('798c9d52-925a-44ee-a021-2b5b51fac3a3','64e61705-260b-4619-ba2a-ab55644c3954','project','{"original":"en","en":"Addressing Mixed Migration Flows through Capacity Building in Central Asia","ru":"«Реагирование на смешанные миграционные потоки в Центральной Азии путём наращивания потенциала»","kk":"«Әлеуетті нығайту арқылы Орталық Азиядағы аралас көші-қон ағындарына ден қою»","renders":{"ru":"Addressing Mixed Migration Flows through Capacity Building in Central Asia","kk":"Addressing Mixed Migration Flows through Capacity Building in Central Asia"}}','talking-points',0,9);
INSERT INTO register_claim VALUES('fa48aca8-9042-40b5-8e63-9a2108ba2945','64e61705-260b-4619-ba2a-ab55644c3954','number','{"original":"en","en":"sixty officials","ru":"шестьдесят должностных лиц","kk":"алпыс лауазымды тұлға","renders":{"ru":"sixty officials","kk":"sixty officials"}}','talking-points',0,10);
INSERT INTO register_claim VALUES('204db7b1-f886-4093-999a-c9781545c690','64e61705-260b-4619-ba2a-ab55644c3954','participants','{"original":"en","en":"border and immigration officials","ru":"сотрудники пограничных и иммиграционных служб","kk":"шекара және көші-қон қызметтерінің қызметкерлері","renders":{"ru":"border and immigration officials","kk":"border and immigration officials"}}','talking-points',0,11);
INSERT INTO register_claim VALUES('3cbbd901-3dbd-4ad9-a952-91e4e8e70b03','64e61705-260b-4619-ba2a-ab55644c3954','participants','{"original":"en","en":"immigration officials; international and national experts","ru":"сотрудники иммиграционных служб; международные и национальные эксперты","kk":"көші-қон қызметтерінің қызметкерлері; халықаралық және ұлттық сарапшылар","renders":{"ru":"immigration officials; international and national experts","kk":"immigration officials; international and national experts"}}','iom-leaflet',0,12);
INSERT INTO register_claim VALUES('ee4200c8-06d2-461a-bd9e-4ed350bf881b','64e61705-260b-4619-ba2a-ab55644c3954','resource-persons','{"original":"en","en":"IOM experts and trainers","ru":"эксперты и тренеры МОМ","kk":"ХКҰ сарапшылары мен тренерлері","renders":{"ru":"IOM experts and trainers","kk":"IOM experts and trainers"}}','talking-points',0,13);
INSERT INTO register_claim VALUES('4d637f59-68ea-469b-af3c-203332f06e49','37373af3-1319-4032-80bc-3b39969d460b','title','{"original":"en","en":"Regional Forum on “International Cooperation in the area of Migration and Emergency Preparedness”"}','iom-leaflet',0,0);
INSERT INTO register_claim VALUES('4b37c517-7acf-4192-a668-6ac7d1321b93','37373af3-1319-4032-80bc-3b39969d460b','organiser','{"original":"en","en":"IOM","ru":"МОМ","kk":"ХКҰ","renders":{"ru":"IOM","kk":"IOM"}}','talking-points',0,1);
INSERT INTO register_claim VALUES('6bd349ab-8188-4bfc-8464-647a6b6b26f0','37373af3-1319-4032-80bc-3b39969d460b','in-cooperation-with','{"original":"en","en":"Government of Turkmenistan","ru":"Правительство Туркменистана","kk":"Түрікменстан Үкіметі","renders":{"ru":"Government of Turkmenistan","kk":"Government of Turkmenistan"}}','talking-points',0,2);
INSERT INTO register_claim VALUES('49458e5f-7280-4fc9-a772-d98256dea30c','37373af3-1319-4032-80bc-3b39969d460b','host','{"original":"en","en":"Government of Turkmenistan","ru":"Правительство Туркменистана","kk":"Түрікменстан Үкіметі","renders":{"ru":"Government of Turkmenistan","kk":"Government of Turkmenistan"}}','talking-points',0,3);
INSERT INTO register_claim VALUES('68cf8be9-c2dc-4789-8a00-aafd62f0c07c','37373af3-1319-4032-80bc-3b39969d460b','funder','{"original":"en","en":"US Bureau of Population, Refugees and Migration; Government of Turkmenistan","ru":"Бюро по вопросам народонаселения, беженцев и миграции (США); Правительство Туркменистана","kk":"АҚШ-тың Халық, босқындар және көші-қон жөніндегі бюросы; Түрікменстан Үкіметі","renders":{"ru":"US Bureau of Population, Refugees and Migration; Government of Turkmenistan","kk":"US Bureau of Population, Refugees and Migration; Government of Turkmenistan"}}','talking-points',0,4);
INSERT INTO register_claim VALUES('a21c211f-fc9b-48c1-8bee-a5ba3affc4fe','37373af3-1319-4032-80bc-3b39969d460b','project','{"original":"en","en":"Addressing Mixed Migration Flows through Capacity Building in Central Asia","ru":"«Реагирование на смешанные миграционные потоки в Центральной Азии путём наращивания потенциала»","kk":"«Әлеуетті нығайту арқылы Орталық Азиядағы аралас көші-қон ағындарына ден қою»","renders":{"ru":"Addressing Mixed Migration Flows through Capacity Building in Central Asia","kk":"Addressing Mixed Migration Flows through Capacity Building in Central Asia"}}','talking-points',0,5);
INSERT INTO register_claim VALUES('caddfe31-5a56-4986-9f1c-c6fcebeb172e','37373af3-1319-4032-80bc-3b39969d460b','level','{"original":"en","en":"high-level participants","ru":"участники высокого уровня","kk":"жоғары деңгейдегі қатысушылар","renders":{"ru":"high-level participants","kk":"high-level participants"}}','talking-points',0,6);
INSERT INTO register_claim VALUES('934a4572-ec50-4c0d-a10c-afd66284f472','37373af3-1319-4032-80bc-3b39969d460b','number','{"original":"en","en":"forty government officials","ru":"сорок государственных должностных лиц","kk":"қырық мемлекеттік лауазымды тұлға","renders":{"ru":"forty government officials","kk":"forty government officials"}}','talking-points',0,7);
INSERT INTO register_claim VALUES('de2d53e9-776e-483b-8ad9-a9046dd12842','37373af3-1319-4032-80bc-3b39969d460b','participants','{"original":"en","en":"from Central Asian countries, not named one by one, and Afghanistan","ru":"из стран Центральной Азии, поимённо не названных, и Афганистана","kk":"жеке-жеке аталмаған Орталық Азия елдерінен және Ауғанстаннан","renders":{"ru":"from Central Asian countries, not named one by one, and Afghanistan","kk":"from Central Asian countries, not named one by one, and Afghanistan"}}','talking-points',0,8);
INSERT INTO register_claim VALUES('569f10a4-0ac6-462c-badc-c2e7e2a581fb','37373af3-1319-4032-80bc-3b39969d460b','context','{"original":"en","en":"20th anniversary of the neutrality of Turkmenistan; preparatory to the World Humanitarian Summit","ru":"20-летие нейтралитета Туркменистана; подготовка к Всемирному саммиту по гуманитарным вопросам","kk":"Түрікменстан бейтараптығының 20 жылдығы; Дүниежүзілік гуманитарлық саммитке дайындық","renders":{"ru":"20th anniversary of the neutrality of Turkmenistan; preparatory to the World Humanitarian Summit","kk":"20th anniversary of the neutrality of Turkmenistan; preparatory to the World Humanitarian Summit"}}','talking-points',0,9);
INSERT INTO register_claim VALUES('b9d3cae9-c36c-414d-9656-fd75504d3762','37373af3-1319-4032-80bc-3b39969d460b','outcome','{"original":"en","en":"A regional network of focal points was among the objectives","ru":"Среди целей — региональная сеть контактных лиц","kk":"Мақсаттардың бірі — байланыс тұлғаларының өңірлік желісі","renders":{"ru":"A regional network of focal points was among the objectives","kk":"A regional network of focal points was among the objectives"}}','talking-points',0,10);
INSERT INTO register_claim VALUES('1789d130-b676-4505-b8b5-2d3c8a3a3b0f','37373af3-1319-4032-80bc-3b39969d460b','outcome','{"original":"en","en":"The Process works for preparedness through a regional network of focal points","ru":"Процесс содействует готовности через региональную сеть контактных лиц","kk":"Процесс байланыс тұлғаларының өңірлік желісі арқылы дайындыққа ықпал етеді","renders":{"ru":"The Process works for preparedness through a regional network of focal points","kk":"The Process works for preparedness through a regional network of focal points"}}','iom-kz',0,11);
INSERT INTO register_claim VALUES('6aef8663-2c67-402b-a5be-45b56c1c8116','822fe786-5411-4cc9-bcd2-9eee1031dfc2','title','{"original":"en","en":"Ambassadors meeting of the member and observer states of the Almaty Process on refugee protection and international migration"}','unhcr-kz',0,0);
INSERT INTO register_claim VALUES('79e92a31-b408-479a-8a65-6035758ebc73','822fe786-5411-4cc9-bcd2-9eee1031dfc2','organiser','{"original":"en","en":"UNHCR, IOM and the Chairperson of the Almaty Process","ru":"УВКБ ООН, МОМ и Председатель Алматинского процесса","kk":"БҰҰ БЖКБ, ХКҰ және Алматы процесінің төрағасы","renders":{"ru":"UNHCR, IOM and the Chairperson of the Almaty Process","kk":"UNHCR, IOM and the Chairperson of the Almaty Process"}}','unhcr-kz',0,1);
INSERT INTO register_claim VALUES('097e1fa0-507c-47a4-8b32-4270a2f8170c','822fe786-5411-4cc9-bcd2-9eee1031dfc2','persons','{"original":"en","en":"Mr. Birzhan Nurymbetov, “former Chairperson of the Almaty Process”, Vice-Minister of Labor and Social Protection of Population of the Republic of Kazakhstan","ru":"г-н Birzhan Nurymbetov, «бывший Председатель Алматинского процесса», вице-министр труда и социальной защиты населения Республики Казахстан","kk":"Birzhan Nurymbetov мырза, «Алматы процесінің бұрынғы төрағасы», Қазақстан Республикасының Еңбек және халықты әлеуметтік қорғау вице-министрі","renders":{"ru":"Mr. Birzhan Nurymbetov, “former Chairperson of the Almaty Process”, Vice-Minister of Labor and Social Protection of Population of the Republic of Kazakhstan","kk":"Mr. Birzhan Nurymbetov, “former Chairperson of the Almaty Process”, Vice-Minister of Labor and Social Protection of Population of the Republic of Kazakhstan"}}','unhcr-kz',0,2);
INSERT INTO register_claim VALUES('b99dd5a5-bf59-4936-b9c8-970361883f6b','822fe786-5411-4cc9-bcd2-9eee1031dfc2','persons','{"original":"en","en":"Mr. Almazbek Asanbayev, “current Chairperson of the Process”, Deputy Chair of the State Migration Service of the Kyrgyz Republic","ru":"г-н Almazbek Asanbayev, «действующий Председатель Процесса», заместитель председателя Государственной службы миграции Кыргызской Республики","kk":"Almazbek Asanbayev мырза, «Процестің қазіргі төрағасы», Қырғыз Республикасы Мемлекеттік көші-қон қызметі төрағасының орынбасары","renders":{"ru":"Mr. Almazbek Asanbayev, “current Chairperson of the Process”, Deputy Chair of the State Migration Service of the Kyrgyz Republic","kk":"Mr. Almazbek Asanbayev, “current Chairperson of the Process”, Deputy Chair of the State Migration Service of the Kyrgyz Republic"}}','unhcr-kz',1,3);
INSERT INTO register_claim VALUES('fd998217-ba6f-47fc-8e4d-d3fefacc9fd3','822fe786-5411-4cc9-bcd2-9eee1031dfc2','persons','{"original":"en","en":"Almazbek Asanbayev, then Deputy Minister of Labour, Migration and Youth","ru":"Almazbek Asanbayev, в то время заместитель министра труда, миграции и молодёжи","kk":"Almazbek Asanbayev, ол кезде Еңбек, көші-қон және жастар министрінің орынбасары","renders":{"ru":"Almazbek Asanbayev, then Deputy Minister of Labour, Migration and Youth","kk":"Almazbek Asanbayev, then Deputy Minister of Labour, Migration and Youth"}}','public-unhcr',1,4);
INSERT INTO register_claim VALUES('387099a1-15a8-4c7e-a13c-3c2a4804775d','822fe786-5411-4cc9-bcd2-9eee1031dfc2','persons','{"original":"en","en":"Mr. Bernard Doyle, former UNHCR Regional Representative for Central Asia","ru":"г-н Bernard Doyle, бывший Региональный представитель УВКБ ООН в Центральной Азии","kk":"Bernard Doyle мырза, БҰҰ БЖКБ-ның Орталық Азиядағы бұрынғы өңірлік өкілі","renders":{"ru":"Mr. Bernard Doyle, former UNHCR Regional Representative for Central Asia","kk":"Mr. Bernard Doyle, former UNHCR Regional Representative for Central Asia"}}','unhcr-kz',0,5);
INSERT INTO register_claim VALUES('586b3fb1-e563-4ee7-975b-6d3571bbf2e8','822fe786-5411-4cc9-bcd2-9eee1031dfc2','persons','{"original":"en","en":"Mr. Dejan Keserovic, IOM Sub-regional Coordinator for Central Asia","ru":"г-н Dejan Keserovic, субрегиональный координатор МОМ по Центральной Азии","kk":"Dejan Keserovic мырза, ХКҰ-ның Орталық Азия бойынша субөңірлік үйлестірушісі","renders":{"ru":"Mr. Dejan Keserovic, IOM Sub-regional Coordinator for Central Asia","kk":"Mr. Dejan Keserovic, IOM Sub-regional Coordinator for Central Asia"}}','unhcr-kz',0,6);
INSERT INTO register_claim VALUES('e79b2fd1-fb8f-4329-9da9-cc0be4c4e1d6','822fe786-5411-4cc9-bcd2-9eee1031dfc2','outcome','{"original":"en","en":"The present and the future Chair proposed a longer hand-over period to Member States; the Kyrgyz Republic was to take the Chair in October 2016","ru":"Нынешний и будущий Председатели предложили государствам-членам продлить период передачи; Кыргызская Республика должна была принять председательство в октябре 2016 г.","kk":"Сол кездегі және болашақ Төрағалар мүше мемлекеттерге тапсыру кезеңін ұзартуды ұсынды; Қырғыз Республикасы төрағалықты 2016 жылғы қазанда қабылдауға тиіс болды","renders":{"ru":"The present and the future Chair proposed a longer hand-over period to Member States; the Kyrgyz Republic was to take the Chair in October 2016","kk":"The present and the future Chair proposed a longer hand-over period to Member States; the Kyrgyz Republic was to take the Chair in October 2016"}}','public-unhcr',0,7);
INSERT INTO register_claim VALUES('3926d286-1304-437e-8819-6d2d0264da7e','822fe786-5411-4cc9-bcd2-9eee1031dfc2','context','{"original":"en","en":"The page was written after November 2016, and its “former” and “current” are of that time; on the day of the meeting Kazakhstan chaired","ru":"Страница составлена после ноября 2016 г., и слова «бывший» и «действующий» относятся к тому времени; в день совещания председательствовал Казахстан","kk":"Бет 2016 жылғы қарашадан кейін жазылған, «бұрынғы» және «қазіргі» сөздері сол уақытқа қатысты; кеңес күні Қазақстан төрағалық етті","renders":{"ru":"The page was written after November 2016, and its “former” and “current” are of that time; on the day of the meeting Kazakhstan chaired","kk":"The page was written after November 2016, and its “former” and “current” are of that time; on the day of the meeting Kazakhstan chaired"}}','this-record',0,8);
INSERT INTO register_claim VALUES('f476fe44-66b9-4645-b1a9-2b62994ad6e1','822fe786-5411-4cc9-bcd2-9eee1031dfc2','context','{"original":"en","en":"UNHCR and IOM gave an update on the activities of the Process","ru":"УВКБ ООН и МОМ рассказали о деятельности Процесса","kk":"БҰҰ БЖКБ мен ХКҰ Процестің қызметі туралы ақпарат берді","renders":{"ru":"UNHCR and IOM gave an update on the activities of the Process","kk":"UNHCR and IOM gave an update on the activities of the Process"}}','unhcr-kz',0,9);
INSERT INTO register_claim VALUES('3e13a0b4-afb5-4e93-991c-2d5dad2d7f38','b36d049a-8199-4cb1-9649-127e33f9d323','title','{"original":"en","en":"regional training on Disaster Risk Reduction, Emergency Response and IOM’s MCOF"}','iom-leaflet',0,0);
INSERT INTO register_claim VALUES('05d7b3bb-f38f-4910-9632-ed0c1f945dcb','b36d049a-8199-4cb1-9649-127e33f9d323','title','{"original":"en","en":"regional training on Disaster Risk Reduction, Emergency Response and IOM’s Migration Crisis Operational Framework (MCOF)"}','iom-kz',0,1);
INSERT INTO register_claim VALUES('5d7a89df-f74b-405e-8249-3130af7d7c25','b36d049a-8199-4cb1-9649-127e33f9d323','organiser','{"original":"en","en":"IOM","ru":"МОМ","kk":"ХКҰ","renders":{"ru":"IOM","kk":"IOM"}}','talking-points',0,2);
INSERT INTO register_claim VALUES('ab47bc7e-f6e7-4be6-81b5-e0853421fcbe','b36d049a-8199-4cb1-9649-127e33f9d323','in-cooperation-with','{"original":"en","en":"Ministry of Internal Affairs of Kazakhstan, Committee of Emergencies","ru":"Министерство внутренних дел Республики Казахстан, Комитет по чрезвычайным ситуациям","kk":"Қазақстан Республикасы Ішкі істер министрлігінің Төтенше жағдайлар комитеті","renders":{"ru":"Ministry of Internal Affairs of Kazakhstan, Committee of Emergencies","kk":"Ministry of Internal Affairs of Kazakhstan, Committee of Emergencies"}}','talking-points',0,3);
INSERT INTO register_claim VALUES('48a7fe07-f337-4e8b-934f-63264a17d227','b36d049a-8199-4cb1-9649-127e33f9d323','funder','{"original":"en","en":"US Bureau of Population, Refugees and Migration","ru":"Бюро по вопросам народонаселения, беженцев и миграции (США)","kk":"АҚШ-тың Халық, босқындар және көші-қон жөніндегі бюросы","renders":{"ru":"US Bureau of Population, Refugees and Migration","kk":"US Bureau of Population, Refugees and Migration"}}','talking-points',0,4);
INSERT INTO register_claim VALUES('66f86b91-c8f5-4b43-9b8c-15693ec28c50','b36d049a-8199-4cb1-9649-127e33f9d323','project','{"original":"en","en":"Addressing Mixed Migration Flows through Capacity Building in Central Asia","ru":"«Реагирование на смешанные миграционные потоки в Центральной Азии путём наращивания потенциала»","kk":"«Әлеуетті нығайту арқылы Орталық Азиядағы аралас көші-қон ағындарына ден қою»","renders":{"ru":"Addressing Mixed Migration Flows through Capacity Building in Central Asia","kk":"Addressing Mixed Migration Flows through Capacity Building in Central Asia"}}','talking-points',0,5);
INSERT INTO register_claim VALUES('d2453417-6e82-4a57-9f4d-544149ed81c8','b36d049a-8199-4cb1-9649-127e33f9d323','participants','{"original":"en","en":"government officials working on emergency preparedness, from five States","ru":"должностные лица ведомств, занимающихся готовностью к чрезвычайным ситуациям, из пяти государств","kk":"бес мемлекеттің төтенше жағдайларға дайындықпен айналысатын ведомстволарының лауазымды тұлғалары","renders":{"ru":"government officials working on emergency preparedness, from five States","kk":"government officials working on emergency preparedness, from five States"}}','talking-points',0,6);
INSERT INTO register_claim VALUES('174e37b1-fc8e-4607-abff-6d6f3821978e','b36d049a-8199-4cb1-9649-127e33f9d323','organizations','{"original":"en","en":"IOM; Embassy of Finland to the Republic of Kazakhstan; European Commission’s Humanitarian Aid and Civil Protection Department (ECHO); UK Department for International Development (DFID); UNDP; UNHCR; UN Office for the Coordination of Humanitarian Affairs (UNOCHA); United States Agency for International Development (OFDA/USAID); Kaznex Invest","ru":"МОМ; Посольство Финляндии в Республике Казахстан; Департамент Европейской комиссии по гуманитарной помощи и гражданской защите (ECHO); Министерство международного развития Великобритании (DFID); ПРООН; УВКБ ООН; Управление ООН по координации гуманитарных вопросов (УКГВ); Агентство США по международному развитию (OFDA/USAID); Kaznex Invest","kk":"ХКҰ; Финляндияның Қазақстан Республикасындағы Елшілігі; Еуропалық комиссияның Гуманитарлық көмек және азаматтық қорғау департаменті (ECHO); Ұлыбританияның Халықаралық даму министрлігі (DFID); БҰҰ Даму бағдарламасы; БҰҰ БЖКБ; БҰҰ-ның Гуманитарлық мәселелерді үйлестіру басқармасы (UNOCHA); АҚШ-тың Халықаралық даму агенттігі (OFDA/USAID); Kaznex Invest","renders":{"ru":"IOM; Embassy of Finland to the Republic of Kazakhstan; European Commission’s Humanitarian Aid and Civil Protection Department (ECHO); UK Department for International Development (DFID); UNDP; UNHCR; UN Office for the Coordination of Humanitarian Affairs (UNOCHA); United States Agency for International Development (OFDA/USAID); Kaznex Invest","kk":"IOM; Embassy of Finland to the Republic of Kazakhstan; European Commission’s Humanitarian Aid and Civil Protection Department (ECHO); UK Department for International Development (DFID); UNDP; UNHCR; UN Office for the Coordination of Humanitarian Affairs (UNOCHA); United States Agency for International Development (OFDA/USAID); Kaznex Invest"}}','talking-points',0,7);
INSERT INTO register_claim VALUES('0268b1fc-20a5-4bc5-a164-fb1b3c74febd','b36d049a-8199-4cb1-9649-127e33f9d323','context','{"original":"en","en":"The nine came as international organisations, donor community and private sector; which is which is not said","ru":"Девять организаций представляли международные организации, донорское сообщество и частный сектор; кто есть кто, не сказано","kk":"Тоғыз ұйым халықаралық ұйымдар, донорлар қауымдастығы және жеке сектор ретінде қатысты; қайсысы кім екені айтылмаған","renders":{"ru":"The nine came as international organisations, donor community and private sector; which is which is not said","kk":"The nine came as international organisations, donor community and private sector; which is which is not said"}}','this-record',0,8);
INSERT INTO register_claim VALUES('f8c14d67-a469-4296-b746-2608ad6475af','c6b7adb0-a490-4b49-83be-073fc899dec6','title','{"original":"en","en":"Second Senior Officials Meeting, Labour Migration Opportunities and Challenges in Central Asia, Addressing Solutions for Migrants and Refugees"}','talking-points',0,0);
INSERT INTO register_claim VALUES('85bac5fb-7116-4bf7-b81f-cfcc0adb2c52','c6b7adb0-a490-4b49-83be-073fc899dec6','title','{"original":"en","en":"The 2nd Senior Officials Meeting (SOM) of the Almaty Process"}','talking-points',0,1);
INSERT INTO register_claim VALUES('9aea22a3-38b8-488e-ad03-4d5a2babe034','c6b7adb0-a490-4b49-83be-073fc899dec6','title','{"original":"en","en":"The second Senior Officials Meeting (SOM) of the Almaty Process"}','iom-leaflet',0,2);
INSERT INTO register_claim VALUES('5bd12100-9547-4375-a0f1-49c69a2eaaad','c6b7adb0-a490-4b49-83be-073fc899dec6','title','{"original":"en","en":"2nd Senior Officials Meeting (SOM)"}','iom-kz',0,3);
INSERT INTO register_claim VALUES('0f0a0721-9cb0-473c-810e-164756af0920','c6b7adb0-a490-4b49-83be-073fc899dec6','title','{"original":"en","en":"Second Senior Officials Meeting of the Almaty Process"}','unhcr-kz',0,4);
INSERT INTO register_claim VALUES('8b86fd9c-964d-485f-a29c-452ddd9369bd','c6b7adb0-a490-4b49-83be-073fc899dec6','theme','{"original":"en","en":"Labour Migration Opportunities and Challenges in Central Asia – Addressing solutions for migrants and refugees"}','unhcr-kz',0,5);
INSERT INTO register_claim VALUES('1cf61ce1-7edb-48b8-be66-00868ff64e88','c6b7adb0-a490-4b49-83be-073fc899dec6','organiser','{"original":"en","en":"The Chair, Republic of Kazakhstan","ru":"Председатель, Республика Казахстан","kk":"Төраға, Қазақстан Республикасы","renders":{"ru":"The Chair, Republic of Kazakhstan","kk":"The Chair, Republic of Kazakhstan"}}','talking-points',0,6);
INSERT INTO register_claim VALUES('a3a39524-12fb-4b58-a28f-20291f8b6764','c6b7adb0-a490-4b49-83be-073fc899dec6','funder','{"original":"en","en":"US Bureau of Population, Refugees and Migration; Government of Kazakhstan","ru":"Бюро по вопросам народонаселения, беженцев и миграции (США); Правительство Казахстана","kk":"АҚШ-тың Халық, босқындар және көші-қон жөніндегі бюросы; Қазақстан Үкіметі","renders":{"ru":"US Bureau of Population, Refugees and Migration; Government of Kazakhstan","kk":"US Bureau of Population, Refugees and Migration; Government of Kazakhstan"}}','talking-points',0,7);
INSERT INTO register_claim VALUES('45e8e9fa-1f40-45d4-a4c4-89ebd2580301','c6b7adb0-a490-4b49-83be-073fc899dec6','project','{"original":"en","en":"Addressing Mixed Migration Flows through Capacity Building in Central Asia","ru":"«Реагирование на смешанные миграционные потоки в Центральной Азии путём наращивания потенциала»","kk":"«Әлеуетті нығайту арқылы Орталық Азиядағы аралас көші-қон ағындарына ден қою»","renders":{"ru":"Addressing Mixed Migration Flows through Capacity Building in Central Asia","kk":"Addressing Mixed Migration Flows through Capacity Building in Central Asia"}}','talking-points',0,8);
INSERT INTO register_claim VALUES('e121c04f-29ac-41eb-9b35-da7bef5fddec','c6b7adb0-a490-4b49-83be-073fc899dec6','level','{"original":"en","en":"National Coordinators and Senior Officials","ru":"национальные координаторы и старшие должностные лица","kk":"ұлттық үйлестірушілер мен аға лауазымды тұлғалар","renders":{"ru":"National Coordinators and Senior Officials","kk":"National Coordinators and Senior Officials"}}','talking-points',0,9);
INSERT INTO register_claim VALUES('6749b1f3-ddc4-4462-bea5-5fa5bc6ec5cc','c6b7adb0-a490-4b49-83be-073fc899dec6','areas','{"original":"en","en":"Impact of labour migration on economies, societies and the environment","ru":"Влияние трудовой миграции на экономику, общество и окружающую среду","kk":"Еңбек көші-қонының экономикаға, қоғамға және қоршаған ортаға әсері","renders":{"ru":"Impact of labour migration on economies, societies and the environment","kk":"Impact of labour migration on economies, societies and the environment"}}','talking-points',0,10);
INSERT INTO register_claim VALUES('83a1d823-485c-4240-838c-10d38faf9832','c6b7adb0-a490-4b49-83be-073fc899dec6','areas','{"original":"en","en":"Factors and consequences: findings of IOM’s field assessments","ru":"Факторы и последствия: результаты полевых исследований МОМ","kk":"Себептері мен салдары: ХКҰ-ның далалық зерттеулерінің нәтижелері","renders":{"ru":"Factors and consequences: findings of IOM’s field assessments","kk":"Factors and consequences: findings of IOM’s field assessments"}}','talking-points',0,11);
INSERT INTO register_claim VALUES('c6dc228a-c7a1-4805-87ef-b86243a8ed27','c6b7adb0-a490-4b49-83be-073fc899dec6','areas','{"original":"en","en":"Good practices on migration governance","ru":"Положительный опыт управления миграцией","kk":"Көші-қонды басқарудың озық тәжірибесі","renders":{"ru":"Good practices on migration governance","kk":"Good practices on migration governance"}}','talking-points',0,12);
INSERT INTO register_claim VALUES('882774fe-c418-46fd-abee-d114ba6559d0','c6b7adb0-a490-4b49-83be-073fc899dec6','areas','{"original":"en","en":"Regional and national perspectives on regulating migration","ru":"Региональные и национальные подходы к регулированию миграции","kk":"Көші-қонды реттеудің өңірлік және ұлттық тәсілдері","renders":{"ru":"Regional and national perspectives on regulating migration","kk":"Regional and national perspectives on regulating migration"}}','talking-points',0,13);
INSERT INTO register_claim VALUES('48ef085a-28d6-450a-8413-eb5f0174a9c9','c6b7adb0-a490-4b49-83be-073fc899dec6','areas','{"original":"en","en":"Solutions for refugees: labour mobility and international protection","ru":"Решения для беженцев: трудовая мобильность и международная защита","kk":"Босқындарға арналған шешімдер: еңбек ұтқырлығы және халықаралық қорғау","renders":{"ru":"Solutions for refugees: labour mobility and international protection","kk":"Solutions for refugees: labour mobility and international protection"}}','talking-points',0,14);
INSERT INTO register_claim VALUES('798c5634-81fd-4c38-aee1-682b005a6655','c6b7adb0-a490-4b49-83be-073fc899dec6','cross-cutting','{"original":"en","en":"Migrants’ rights","ru":"Права мигрантов","kk":"Мигранттардың құқықтары","renders":{"ru":"Migrants’ rights","kk":"Migrants’ rights"}}','talking-points',0,15);
INSERT INTO register_claim VALUES('af011ccb-37e8-4a91-86d4-7cda946eb81d','c6b7adb0-a490-4b49-83be-073fc899dec6','persons','{"original":"en","en":"Birzhan Nurymbetov, Vice Minister, Ministry of Health Care and Social Development","ru":"Birzhan Nurymbetov, вице-министр, Министерство здравоохранения и социального развития","kk":"Birzhan Nurymbetov, вице-министр, Денсаулық сақтау және әлеуметтік даму министрлігі","renders":{"ru":"Birzhan Nurymbetov, Vice Minister, Ministry of Health Care and Social Development","kk":"Birzhan Nurymbetov, Vice Minister, Ministry of Health Care and Social Development"}}','talking-points',0,16);
INSERT INTO register_claim VALUES('4108a1ba-d9d3-4682-bb6a-9af7b3c643d5','c6b7adb0-a490-4b49-83be-073fc899dec6','organizations','{"original":"en","en":"IOM, UNDP, UNHCR","ru":"МОМ, ПРООН, УВКБ ООН","kk":"ХКҰ, БҰҰ Даму бағдарламасы, БҰҰ БЖКБ","renders":{"ru":"IOM, UNDP, UNHCR","kk":"IOM, UNDP, UNHCR"}}','talking-points',0,17);
INSERT INTO register_claim VALUES('c6106d45-97d1-4433-a677-ea9dac5a96b3','c6b7adb0-a490-4b49-83be-073fc899dec6','organizations','{"original":"en","en":"ICMPD, in its capacity of the Secretariat of the Prague Process and the Budapest Process","ru":"МЦРМП в качестве Секретариата Пражского процесса и Будапештского процесса","kk":"ICMPD, Прага процесі мен Будапешт процесінің Хатшылығы ретінде","renders":{"ru":"ICMPD, in its capacity of the Secretariat of the Prague Process and the Budapest Process","kk":"ICMPD, in its capacity of the Secretariat of the Prague Process and the Budapest Process"}}','talking-points',0,18);
INSERT INTO register_claim VALUES('fb76e48d-b9a1-459e-95d4-f065f0daecc2','c6b7adb0-a490-4b49-83be-073fc899dec6','context','{"original":"en","en":"Reports presented: the mapping of irregular migration, the field assessment on re-entry banned migrants","ru":"Представлены картирование неурегулированной миграции и полевая оценка положения мигрантов, которым запрещён повторный въезд","kk":"Реттелмеген көші-қонды картаға түсіру және қайта кіруіне тыйым салынған мигранттар туралы далалық зерттеу таныстырылды","renders":{"ru":"Reports presented: the mapping of irregular migration, the field assessment on re-entry banned migrants","kk":"Reports presented: the mapping of irregular migration, the field assessment on re-entry banned migrants"}}','talking-points',0,19);
INSERT INTO register_claim VALUES('bcc93257-9478-47f2-ba1f-adc39485ca1f','c6b7adb0-a490-4b49-83be-073fc899dec6','outcome','{"original":"en","en":"Agreed to explore what labour migration offers, and labour rights as a way to solutions for refugees; Chair’s Statement","ru":"Решено изучать возможности трудовой миграции, а трудовые права беженцев — как путь к решениям для них; Заявление Председателя","kk":"Еңбек көші-қонының мүмкіндіктерін, сондай-ақ еңбек құқықтарын босқындар мәселесін шешу жолы ретінде зерделеу туралы уағдаласты; Төраға мәлімдемесі","renders":{"ru":"Agreed to explore what labour migration offers, and labour rights as a way to solutions for refugees; Chair’s Statement","kk":"Agreed to explore what labour migration offers, and labour rights as a way to solutions for refugees; Chair’s Statement"}}','unhcr-kz',0,20);
INSERT INTO register_claim VALUES('9cdea77d-2cd5-4d55-b34d-e597e9f22e0d','c6b7adb0-a490-4b49-83be-073fc899dec6','context','{"original":"en","en":"The Commission on Human Rights under the President of Kazakhstan presented its special report on migrants’ rights, with word that its recommendations had been implemented and that a law on the inclusion of NGOs in policy making was to be passed by January 2016","ru":"Комиссия по правам человека при Президенте Казахстана представила специальный доклад о правах мигрантов и сообщила, что его рекомендации выполнены, а закон об участии НПО в выработке политики будет принят к январю 2016 г.","kk":"Қазақстан Президенті жанындағы Адам құқықтары жөніндегі комиссия мигранттардың құқықтары туралы арнайы баяндамасын таныстырып, ұсынымдары орындалғанын және ҮЕҰ-ның саясат әзірлеуге қатысуы туралы заң 2016 жылғы қаңтарға дейін қабылданатынын хабарлады","renders":{"ru":"The Commission on Human Rights under the President of Kazakhstan presented its special report on migrants’ rights, with word that its recommendations had been implemented and that a law on the inclusion of NGOs in policy making was to be passed by January 2016","kk":"The Commission on Human Rights under the President of Kazakhstan presented its special report on migrants’ rights, with word that its recommendations had been implemented and that a law on the inclusion of NGOs in policy making was to be passed by January 2016"}}','talking-points',0,21);
INSERT INTO register_claim VALUES('c208c11d-f54f-4f1b-9b56-4d58cfd1049b','c6b7adb0-a490-4b49-83be-073fc899dec6','context','{"original":"en","en":"The good practices of the Puebla Process were shared","ru":"Рассказано о положительном опыте Пуэбла-процесса","kk":"Пуэбла процесінің оң тәжірибесімен бөлісті","renders":{"ru":"The good practices of the Puebla Process were shared","kk":"The good practices of the Puebla Process were shared"}}','talking-points',0,22);
INSERT INTO register_claim VALUES('59ecb8df-a25f-4f77-9694-50a42232d186','c6b7adb0-a490-4b49-83be-073fc899dec6','outcome','{"original":"en","en":"The Chair reaffirmed the importance of the Process for dialogue and cooperation on mixed migration flows","ru":"Председатель подтвердил значение Процесса для диалога и сотрудничества по смешанным миграционным потокам","kk":"Төраға Процестің аралас көші-қон ағындары жөніндегі диалог пен ынтымақтастық үшін маңызын растады","renders":{"ru":"The Chair reaffirmed the importance of the Process for dialogue and cooperation on mixed migration flows","kk":"The Chair reaffirmed the importance of the Process for dialogue and cooperation on mixed migration flows"}}','talking-points',0,23);
INSERT INTO register_claim VALUES('2c64eac8-245d-4e23-972c-0d5b03b1435e','a31d0a38-3a7b-43c0-bc63-2f0e320f901e','title','{"original":"en","en":"Trainings of Trainers on Protection-sensitive Border Management and Refugee Protection in the Republic of Kazakhstan, the Kyrgyz Republic, the Republic of Tajikistan and Turkmenistan"}','unhcr-kz',0,0);
INSERT INTO register_claim VALUES('5ac8df80-894e-49ae-9ac8-faa49a49f289','a31d0a38-3a7b-43c0-bc63-2f0e320f901e','funder','{"original":"en","en":"US Bureau of Population, Refugees and Migration","ru":"Бюро по вопросам народонаселения, беженцев и миграции (США)","kk":"АҚШ-тың Халық, босқындар және көші-қон жөніндегі бюросы","renders":{"ru":"US Bureau of Population, Refugees and Migration","kk":"US Bureau of Population, Refugees and Migration"}}','unhcr-kz',0,1);
INSERT INTO register_claim VALUES('8cec324d-c588-4e60-b92d-bd4e27105182','a31d0a38-3a7b-43c0-bc63-2f0e320f901e','participants','{"original":"en","en":"those who train officials of borders, entry and other State bodies","ru":"преподаватели, обучающие сотрудников пограничных, въездных и других государственных органов","kk":"шекара, кіру және өзге де мемлекеттік органдардың қызметкерлерін оқытатындар","renders":{"ru":"those who train officials of borders, entry and other State bodies","kk":"those who train officials of borders, entry and other State bodies"}}','unhcr-kz',0,2);
INSERT INTO register_claim VALUES('2234e936-0edf-4328-ae5b-544602449ff6','06c352ff-9246-4e5b-b347-dcc75ede4735','participants','{"original":"en","en":"entry and migration officials of Kazakhstan, Kyrgyzstan, Tajikistan and Turkmenistan","ru":"сотрудники въездных и миграционных служб Казахстана, Кыргызстана, Таджикистана и Туркменистана","kk":"Қазақстан, Қырғызстан, Тәжікстан және Түрікменстанның елге кіру және көші-қон қызметтерінің қызметкерлері","renders":{"ru":"entry and migration officials of Kazakhstan, Kyrgyzstan, Tajikistan and Turkmenistan","kk":"entry and migration officials of Kazakhstan, Kyrgyzstan, Tajikistan and Turkmenistan"}}','unhcr-kz',0,0);
INSERT INTO register_claim VALUES('e4376cc4-b147-47de-8099-8e12934b9112','06c352ff-9246-4e5b-b347-dcc75ede4735','context','{"original":"en","en":"The officials had taken part in the national workshops and the trainings of trainers of 2015","ru":"Эти сотрудники участвовали в национальных семинарах и тренингах для тренеров 2015 г.","kk":"Бұл қызметкерлер 2015 жылғы ұлттық семинарлар мен тренерлерге арналған тренингтерге қатысқан","renders":{"ru":"The officials had taken part in the national workshops and the trainings of trainers of 2015","kk":"The officials had taken part in the national workshops and the trainings of trainers of 2015"}}','unhcr-kz',0,1);
INSERT INTO register_claim VALUES('9462520a-62ef-4f75-a119-eb284efb1f35','06c352ff-9246-4e5b-b347-dcc75ede4735','organizations','{"original":"en","en":"UNHCR, IOM","ru":"УВКБ ООН, МОМ","kk":"БҰҰ БЖКБ, ХКҰ","renders":{"ru":"UNHCR, IOM","kk":"UNHCR, IOM"}}','unhcr-kz',0,2);
INSERT INTO register_claim VALUES('3dfc44dc-2b3d-4595-abc4-013498f3a6b8','06c352ff-9246-4e5b-b347-dcc75ede4735','outcome','{"original":"en","en":"recommendation to develop Regional Guidelines or Checklists on the referral of refugees and asylum-seekers","ru":"рекомендация подготовить региональное руководство или контрольные перечни по перенаправлению беженцев и лиц, ищущих убежище","kk":"босқындар мен баспана іздеушілерді қайта бағыттау жөніндегі өңірлік нұсқаулық немесе бақылау парақтарын әзірлеу туралы ұсыным","renders":{"ru":"recommendation to develop Regional Guidelines or Checklists on the referral of refugees and asylum-seekers","kk":"recommendation to develop Regional Guidelines or Checklists on the referral of refugees and asylum-seekers"}}','unhcr-kz',0,3);
INSERT INTO register_claim VALUES('390b9bd0-fa7b-4ffc-a138-f4e6335c5b57','7b74d778-1010-49a1-a663-2020d5422f77','title','{"original":"en","en":"Technical Experts Meetings to develop “Regional guidelines on how to identify and refer refugees and asylum-seekers at the borders of Central Asia” in the Republic of Kazakhstan, the Kyrgyz Republic, the Republic of Tajikistan and Turkmenistan"}','unhcr-kz',0,0);
INSERT INTO register_claim VALUES('bf592f5e-6704-4a43-b5f4-f5c8b68f93ae','7b74d778-1010-49a1-a663-2020d5422f77','organiser','{"original":"en","en":"UNHCR in the lead","ru":"под руководством УВКБ ООН","kk":"БҰҰ БЖКБ жетекшілігімен","renders":{"ru":"UNHCR in the lead","kk":"UNHCR in the lead"}}','unhcr-kz',0,1);
INSERT INTO register_claim VALUES('a5634775-07e0-43dd-bde2-f54fec868b18','7b74d778-1010-49a1-a663-2020d5422f77','place','{"original":"en","en":"in the heading: Kazakhstan, Kyrgyz Republic, Tajikistan, Turkmenistan","ru":"в заголовке: Казахстан, Кыргызская Республика, Таджикистан, Туркменистан","kk":"тақырыпта: Қазақстан, Қырғыз Республикасы, Тәжікстан, Түрікменстан","renders":{"ru":"in the heading: Kazakhstan, Kyrgyz Republic, Tajikistan, Turkmenistan","kk":"in the heading: Kazakhstan, Kyrgyz Republic, Tajikistan, Turkmenistan"}}','unhcr-kz',1,2);
INSERT INTO register_claim VALUES('a8b5dbfa-0e67-4d37-a005-957896da23e0','7b74d778-1010-49a1-a663-2020d5422f77','place','{"original":"en","en":"in the text: Kazakhstan, Tajikistan, Turkmenistan","ru":"в тексте: Казахстан, Таджикистан, Туркменистан","kk":"мәтінде: Қазақстан, Тәжікстан, Түрікменстан","renders":{"ru":"in the text: Kazakhstan, Tajikistan, Turkmenistan","kk":"in the text: Kazakhstan, Tajikistan, Turkmenistan"}}','unhcr-kz',1,3);
INSERT INTO register_claim VALUES('6a4df106-32ce-49e9-bb93-3d3c9d38bba9','92fe2640-949d-4246-af1f-b97bb5fbeaa9','title','{"original":"en","en":"Third Senior Officials Meeting of the Almaty Process"}','unhcr-kz',0,0);
INSERT INTO register_claim VALUES('b6329acf-6569-4b10-8e85-6d986bcf528d','92fe2640-949d-4246-af1f-b97bb5fbeaa9','outcome','{"original":"en","en":"Kazakhstan’s chairmanship summed up; the Chair passed to the Kyrgyz Republic; Chair’s Statement","ru":"Подведены итоги председательства Казахстана; председательство передано Кыргызской Республике; Заявление Председателя","kk":"Қазақстан төрағалығы қорытындыланды; төрағалық Қырғыз Республикасына берілді; Төраға мәлімдемесі","renders":{"ru":"Kazakhstan’s chairmanship summed up; the Chair passed to the Kyrgyz Republic; Chair’s Statement","kk":"Kazakhstan’s chairmanship summed up; the Chair passed to the Kyrgyz Republic; Chair’s Statement"}}','unhcr-kz',0,1);
INSERT INTO register_claim VALUES('59cf484e-2b7e-4934-a28a-962a7e72364a','92fe2640-949d-4246-af1f-b97bb5fbeaa9','effect','{"original":"en","en":"the Chair passed at the meeting, 19–20 September 2016","ru":"председательство передано на совещании 19–20 сентября 2016 г.","kk":"төрағалық кеңесте, 2016 жылғы 19–20 қыркүйекте берілді","renders":{"ru":"the Chair passed at the meeting, 19–20 September 2016","kk":"the Chair passed at the meeting, 19–20 September 2016"}}','unhcr-kz',1,2);
INSERT INTO register_claim VALUES('2e5c676e-b712-4acd-8825-4f10701b28f0','92fe2640-949d-4246-af1f-b97bb5fbeaa9','effect','{"original":"en","en":"planned for October 2016","ru":"намечалось на октябрь 2016 г.","kk":"2016 жылғы қазанға жоспарланған","renders":{"ru":"planned for October 2016","kk":"planned for October 2016"}}','public-unhcr',1,3);
INSERT INTO register_claim VALUES('6fda5542-7b19-455f-a791-c7a46de45d67','92fe2640-949d-4246-af1f-b97bb5fbeaa9','effect','{"original":"en","en":"in effect from November 2016","ru":"действует с ноября 2016 г.","kk":"2016 жылғы қарашадан бастап күшінде","renders":{"ru":"in effect from November 2016","kk":"in effect from November 2016"}}','public-unhcr',1,4);
INSERT INTO register_claim VALUES('378fb8af-70f7-49ba-b6cd-ad2bec884092','92fe2640-949d-4246-af1f-b97bb5fbeaa9','persons','{"original":"en","en":"Mr. Almazbek Asanbayev, new Chairperson of the Almaty Process, Deputy Chair of the State Migration Service of the Kyrgyz Republic","ru":"г-н Almazbek Asanbayev, новый Председатель Алматинского процесса, заместитель председателя Государственной службы миграции Кыргызской Республики","kk":"Almazbek Asanbayev мырза, Алматы процесінің жаңа төрағасы, Қырғыз Республикасы Мемлекеттік көші-қон қызметі төрағасының орынбасары","renders":{"ru":"Mr. Almazbek Asanbayev, new Chairperson of the Almaty Process, Deputy Chair of the State Migration Service of the Kyrgyz Republic","kk":"Mr. Almazbek Asanbayev, new Chairperson of the Almaty Process, Deputy Chair of the State Migration Service of the Kyrgyz Republic"}}','unhcr-kz',0,5);
INSERT INTO register_claim VALUES('1e52169d-07af-4080-9553-b3226408ab8d','dbf10afd-1887-4517-a8bb-860eb16596af','outcome','{"original":"en","en":"Presented in the presence of the Chairperson of the Almaty Process","ru":"Представлено в присутствии Председателя Алматинского процесса","kk":"Алматы процесі Төрағасының қатысуымен таныстырылды","renders":{"ru":"Presented in the presence of the Chairperson of the Almaty Process","kk":"Presented in the presence of the Chairperson of the Almaty Process"}}','unhcr-kz',0,0);
INSERT INTO register_claim VALUES('2bb10433-1371-41df-8cc3-49160a45504d','dbf10afd-1887-4517-a8bb-860eb16596af','persons','{"original":"en","en":"Mr. Almazbek Asanbayev, Chairperson of the Almaty Process, Deputy Chair of the State Migration Service of the Kyrgyz Republic","ru":"г-н Almazbek Asanbayev, Председатель Алматинского процесса, заместитель председателя Государственной службы миграции Кыргызской Республики","kk":"Almazbek Asanbayev мырза, Алматы процесінің төрағасы, Қырғыз Республикасы Мемлекеттік көші-қон қызметі төрағасының орынбасары","renders":{"ru":"Mr. Almazbek Asanbayev, Chairperson of the Almaty Process, Deputy Chair of the State Migration Service of the Kyrgyz Republic","kk":"Mr. Almazbek Asanbayev, Chairperson of the Almaty Process, Deputy Chair of the State Migration Service of the Kyrgyz Republic"}}','unhcr-kz',0,1);
INSERT INTO register_claim VALUES('afaa5eca-7796-4f6b-a227-eb935fb00ada','dbf10afd-1887-4517-a8bb-860eb16596af','context','{"original":"en","en":"“Deputy Chair” is his post in the Service, “Chairperson” his post in the Process","ru":"«Заместитель председателя» — его должность в Службе, «Председатель» — в Процессе","kk":"«Deputy Chair» — оның Қызметтегі лауазымы, «Chairperson» — Процестегі лауазымы","renders":{"ru":"“Deputy Chair” is his post in the Service, “Chairperson” his post in the Process","kk":"“Deputy Chair” is his post in the Service, “Chairperson” his post in the Process"}}','this-record',0,2);
INSERT INTO register_claim VALUES('4267cf5f-6da1-494a-a9a0-a83a27d82b8f','030937fa-c761-4a29-8f9e-4f6cc97cb886','evidence','{"original":"en","en":"A UNHCR work plan was “distributed at the SOM in 2017”","ru":"План работы УВКБ ООН был «distributed at the SOM in 2017» (распространён на ССДЛ 2017 г.)","kk":"БҰҰ БЖКБ жұмыс жоспары «distributed at the SOM in 2017» (2017 жылғы кеңесте таратылды)","renders":{"ru":"A UNHCR work plan was “distributed at the SOM in 2017”","kk":"A UNHCR work plan was “distributed at the SOM in 2017”"}}','agenda-som-5',0,0);
INSERT INTO register_claim VALUES('73579730-7b65-4e7e-a5ef-0e121e5e0389','030937fa-c761-4a29-8f9e-4f6cc97cb886','context','{"original":"en","en":"It is counted as the 4th because the 3rd was in 2016 and the 5th in 2018","ru":"Считается 4-м, поскольку 3-е прошло в 2016 г., а 5-е — в 2018 г.","kk":"4-кеңес деп саналады, өйткені 3-кеңес 2016 жылы, 5-кеңес 2018 жылы өтті","renders":{"ru":"It is counted as the 4th because the 3rd was in 2016 and the 5th in 2018","kk":"It is counted as the 4th because the 3rd was in 2016 and the 5th in 2018"}}','this-record',0,1);
INSERT INTO register_claim VALUES('6d93d30b-fa09-46aa-9fc0-f1430e60325d','711f9c00-5fae-435d-8bf3-a86960fc105d','place','{"original":"en","en":"Orion Hotel","ru":"отель «Орион»","kk":"«Орион» қонақүйі","renders":{"ru":"Orion Hotel","kk":"Orion Hotel"}}','agenda-som-5',0,0);
INSERT INTO register_claim VALUES('e3f6d488-11f5-49f5-94c1-b8786fd8cae6','711f9c00-5fae-435d-8bf3-a86960fc105d','level','{"original":"en","en":"National Coordinators and Senior Officials of members and observers; NGOs, international organisations and experts","ru":"национальные координаторы и старшие должностные лица членов и наблюдателей; НПО, международные организации и эксперты","kk":"мүшелер мен бақылаушылардың ұлттық үйлестірушілері мен аға лауазымды тұлғалары; ҮЕҰ, халықаралық ұйымдар және сарапшылар","renders":{"ru":"National Coordinators and Senior Officials of members and observers; NGOs, international organisations and experts","kk":"National Coordinators and Senior Officials of members and observers; NGOs, international organisations and experts"}}','public-reports',0,1);
INSERT INTO register_claim VALUES('1a7efe93-ceb4-4e97-97c9-187438cde7a3','711f9c00-5fae-435d-8bf3-a86960fc105d','participants','{"original":"en","en":"On the agenda: Afghanistan, Azerbaijan, Kazakhstan, Kyrgyz Republic, Pakistan, Tajikistan, Turkmenistan; Sri Lanka by video; United States in welcome addresses","ru":"В повестке дня: Азербайджан, Афганистан, Казахстан, Кыргызская Республика, Пакистан, Таджикистан, Туркменистан; Шри-Ланка по видеосвязи; Соединённые Штаты Америки в приветственных словах","kk":"Күн тәртібінде: Ауғанстан, Әзербайжан, Қазақстан, Қырғыз Республикасы, Пәкістан, Тәжікстан, Түрікменстан; Шри-Ланка бейнебайланыс арқылы; Америка Құрама Штаттары құттықтау сөздерде","renders":{"ru":"On the agenda: Afghanistan, Azerbaijan, Kazakhstan, Kyrgyz Republic, Pakistan, Tajikistan, Turkmenistan; Sri Lanka by video; United States in welcome addresses","kk":"On the agenda: Afghanistan, Azerbaijan, Kazakhstan, Kyrgyz Republic, Pakistan, Tajikistan, Turkmenistan; Sri Lanka by video; United States in welcome addresses"}}','agenda-som-5',0,2);
INSERT INTO register_claim VALUES('3338a222-28a0-4286-a01c-6b066741c1d0','711f9c00-5fae-435d-8bf3-a86960fc105d','participants','{"original":"en","en":"Turkey and Uzbekistan attended too","ru":"Присутствовали также Турция и Узбекистан","kk":"Түркия мен Өзбекстан да қатысты","renders":{"ru":"Turkey and Uzbekistan attended too","kk":"Turkey and Uzbekistan attended too"}}','public-reports',0,3);
INSERT INTO register_claim VALUES('10d3458b-75e8-41b5-be7b-bae797494622','711f9c00-5fae-435d-8bf3-a86960fc105d','organizations','{"original":"en","en":"IOM; UNHCR; Abu Dhabi Dialogue, by its Chair (video); Information and Advisory Centre ‘Daris’; PIL Research Company","ru":"МОМ; УВКБ ООН; Абу-Дабийский диалог в лице его Председателя (по видеосвязи); Информационно-консультационный центр «Дарис»; исследовательская компания PIL","kk":"ХКҰ; БҰҰ БЖКБ; Абу-Даби диалогі, оның Төрағасы арқылы (бейнебайланыс); «Дарис» ақпараттық-кеңес беру орталығы; PIL зерттеу компаниясы","renders":{"ru":"IOM; UNHCR; Abu Dhabi Dialogue, by its Chair (video); Information and Advisory Centre ‘Daris’; PIL Research Company","kk":"IOM; UNHCR; Abu Dhabi Dialogue, by its Chair (video); Information and Advisory Centre ‘Daris’; PIL Research Company"}}','agenda-som-5',0,4);
INSERT INTO register_claim VALUES('2813571f-58ee-4ffe-9c0d-6d9a0b841d6b','711f9c00-5fae-435d-8bf3-a86960fc105d','persons','{"original":"en","en":"Mr Ibraimzhanov Bolotbek Saparbayevich, Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic","ru":"г-н Ibraimzhanov Bolotbek Saparbayevich, Председатель Алматинского процесса, председатель Государственной службы миграции при Правительстве Кыргызской Республики","kk":"Ibraimzhanov Bolotbek Saparbayevich мырза, Алматы процесінің төрағасы, Қырғыз Республикасы Үкіметінің жанындағы Мемлекеттік көші-қон қызметінің төрағасы","renders":{"ru":"Mr Ibraimzhanov Bolotbek Saparbayevich, Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic","kk":"Mr Ibraimzhanov Bolotbek Saparbayevich, Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic"}}','agenda-som-5',0,5);
INSERT INTO register_claim VALUES('465d002a-cef4-4976-8e49-f9ea604b16c6','711f9c00-5fae-435d-8bf3-a86960fc105d','outcome','{"original":"en","en":"Planned: ceremony of the transfer of the chairmanship to the Republic of Tajikistan","ru":"Запланирована церемония передачи председательства Республике Таджикистан","kk":"Төрағалықты Тәжікстан Республикасына тапсыру рәсімі жоспарланған","renders":{"ru":"Planned: ceremony of the transfer of the chairmanship to the Republic of Tajikistan","kk":"Planned: ceremony of the transfer of the chairmanship to the Republic of Tajikistan"}}','agenda-som-5',0,6);
INSERT INTO register_claim VALUES('14d43a25-3e33-450b-9f69-570dc6e8e87e','711f9c00-5fae-435d-8bf3-a86960fc105d','effect','{"original":"en","en":"ceremony planned for 28 September 2018, 17:30–18:00","ru":"церемония намечена на 28 сентября 2018 г., 17:30–18:00","kk":"рәсім 2018 жылғы 28 қыркүйекке жоспарланған, 17:30–18:00","renders":{"ru":"ceremony planned for 28 September 2018, 17:30–18:00","kk":"ceremony planned for 28 September 2018, 17:30–18:00"}}','agenda-som-5',0,7);
INSERT INTO register_claim VALUES('aaf5c90a-f49a-437b-b866-3c19665b50e9','711f9c00-5fae-435d-8bf3-a86960fc105d','effect','{"original":"en","en":"in effect from November 2018","ru":"действует с ноября 2018 г.","kk":"2018 жылғы қарашадан бастап күшінде","renders":{"ru":"in effect from November 2018","kk":"in effect from November 2018"}}','public-unhcr',0,8);
INSERT INTO register_claim VALUES('81e65e3e-b16e-4c9a-ba5d-f2438ca07e74','711f9c00-5fae-435d-8bf3-a86960fc105d','context','{"original":"en","en":"Sub-item b) says “technical expert group”","ru":"В подпункте b) — «technical expert group»","kk":"b) тармақшасында — «technical expert group»","renders":{"ru":"Sub-item b) says “technical expert group”","kk":"Sub-item b) says “technical expert group”"}}','agenda-som-5',0,9);
INSERT INTO register_claim VALUES('42545b59-c695-4d18-8c5c-304082afc890','711f9c00-5fae-435d-8bf3-a86960fc105d','context','{"original":"en","en":"The session’s description says “Technical Group”, with a work plan for 2019–2020","ru":"В описании сессии — «Technical Group», с планом работы на 2019–2020 гг.","kk":"Отырыс сипаттамасында — «Technical Group», 2019–2020 жылдарға арналған жұмыс жоспарымен","renders":{"ru":"The session’s description says “Technical Group”, with a work plan for 2019–2020","kk":"The session’s description says “Technical Group”, with a work plan for 2019–2020"}}','agenda-som-5',0,10);
INSERT INTO register_claim VALUES('44334bb1-de02-42d4-8f44-e88871d588e3','711f9c00-5fae-435d-8bf3-a86960fc105d','context','{"original":"en","en":"The same description speaks of “the Agreement” of all parties without saying what it is","ru":"То же описание упоминает «the Agreement» всех сторон, не поясняя, что это","kk":"Сол сипаттамада барлық тараптың «the Agreement» аталған, бірақ оның не екені айтылмаған","renders":{"ru":"The same description speaks of “the Agreement” of all parties without saying what it is","kk":"The same description speaks of “the Agreement” of all parties without saying what it is"}}','agenda-som-5',0,11);
INSERT INTO register_claim VALUES('a3eccddc-bb1a-42e3-aa00-1757c20fa6cc','711f9c00-5fae-435d-8bf3-a86960fc105d','context','{"original":"en","en":"UNHCR’s work plan in the title of its part: 2017–2019","ru":"План работы УВКБ ООН в заголовке части: 2017–2019 гг.","kk":"БҰҰ БЖКБ жұмыс жоспары бөлімнің атауында: 2017–2019 жылдар","renders":{"ru":"UNHCR’s work plan in the title of its part: 2017–2019","kk":"UNHCR’s work plan in the title of its part: 2017–2019"}}','agenda-som-5',0,12);
INSERT INTO register_claim VALUES('226c6966-f71e-4443-8ea8-14cc10a10535','711f9c00-5fae-435d-8bf3-a86960fc105d','context','{"original":"en","en":"UNHCR’s work plan in the text of that part: 2017/2018, and a draft for 2018/2019","ru":"План работы УВКБ ООН в тексте этой части: 2017/2018 гг. и проект на 2018/2019 гг.","kk":"БҰҰ БЖКБ жұмыс жоспары сол бөлімнің мәтінінде: 2017/2018 жылдарға және 2018/2019 жылдарға арналған жобасы","renders":{"ru":"UNHCR’s work plan in the text of that part: 2017/2018, and a draft for 2018/2019","kk":"UNHCR’s work plan in the text of that part: 2017/2018, and a draft for 2018/2019"}}','agenda-som-5',0,13);
INSERT INTO register_claim VALUES('cf1f91ef-1a53-4d46-a335-edd16650ec7b','711f9c00-5fae-435d-8bf3-a86960fc105d','evidence','{"original":"en","en":"Written before the meeting: one speaker is still “tbc”, and what was held and concluded is not told. Names and posts are given as printed, its slips (“lawer”, “Populations”) included","ru":"Составлена до совещания: один выступающий ещё «tbc», а что состоялось и чем завершилось, не сказано. Имена и должности приведены как напечатано, вместе с описками («lawer», «Populations»)","kk":"Кеңеске дейін жазылған: бір сөйлеуші әлі «tbc», не өткені және немен аяқталғаны айтылмаған. Есімдер мен лауазымдар баспадағыдай, қателерімен («lawer», «Populations») бірге берілген","renders":{"ru":"Written before the meeting: one speaker is still “tbc”, and what was held and concluded is not told. Names and posts are given as printed, its slips (“lawer”, “Populations”) included","kk":"Written before the meeting: one speaker is still “tbc”, and what was held and concluded is not told. Names and posts are given as printed, its slips (“lawer”, “Populations”) included"}}','agenda-som-5',0,14);
INSERT INTO register_claim VALUES('c977dc42-e1fa-49ba-9fe5-739c2b22bebe','f644f24f-e499-4888-b761-9836a99c9407','title','{"original":"en","en":"The Fifth Global Meeting of Regional Consultative Processes on Migration (RCPs) Chairs and Secretariats"}','iom-kz',0,0);
INSERT INTO register_claim VALUES('73cf7e0e-fbd4-458d-a168-882f239744d6','f644f24f-e499-4888-b761-9836a99c9407','title','{"original":"en","en":"The Fifth Global Meeting of Regional Consultative Processes on Migration (RCPs)"}','iom-kz',0,1);
INSERT INTO register_claim VALUES('3899e3ee-28bb-452b-9696-33e408e6a43c','f644f24f-e499-4888-b761-9836a99c9407','participants','{"original":"en","en":"the Chair of the Almaty Process, the Government of Kazakhstan","ru":"Председатель Алматинского процесса, Правительство Казахстана","kk":"Алматы процесінің Төрағасы, Қазақстан Үкіметі","renders":{"ru":"the Chair of the Almaty Process, the Government of Kazakhstan","kk":"the Chair of the Almaty Process, the Government of Kazakhstan"}}','iom-kz',0,2);
INSERT INTO register_claim VALUES('48368755-59cd-4aed-b389-2b6cc81f2543','f644f24f-e499-4888-b761-9836a99c9407','organizations','{"original":"en","en":"IOM, for the Support Unit of the Almaty Process","ru":"МОМ, от Группы поддержки Алматинского процесса","kk":"ХКҰ, Алматы процесінің Қолдау тобы атынан","renders":{"ru":"IOM, for the Support Unit of the Almaty Process","kk":"IOM, for the Support Unit of the Almaty Process"}}','iom-kz',0,3);
INSERT INTO register_claim VALUES('9c48fece-b284-478d-ae29-87a94103a9a3','f644f24f-e499-4888-b761-9836a99c9407','context','{"original":"en","en":"What the Almaty Process had achieved in 2011–2015 was presented","ru":"Представлены итоги Алматинского процесса за 2011–2015 гг.","kk":"Алматы процесінің 2011–2015 жылдардағы нәтижелері таныстырылды","renders":{"ru":"What the Almaty Process had achieved in 2011–2015 was presented","kk":"What the Almaty Process had achieved in 2011–2015 was presented"}}','iom-kz',0,4);
INSERT INTO register_claim VALUES('f67c2810-ff83-458b-965b-6cf9bcc1bb20','6b5ef263-57d2-4ad4-ac3d-a4b962fdf831','evidence','{"original":"en","en":"named as upcoming","ru":"назван предстоящим","kk":"алдағы саммит ретінде аталған","renders":{"ru":"named as upcoming","kk":"named as upcoming"}}','talking-points',0,0);
INSERT INTO register_claim VALUES('70d6bbe7-b1db-4e1a-9889-548e9cac50db','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3','organiser','{"original":"en","en":"Committee on Emergency Situations and Civil Defence of the Republic of Tajikistan; UNHCR","ru":"Комитет по чрезвычайным ситуациям и гражданской обороне Республики Таджикистан; УВКБ ООН","kk":"Тәжікстан Республикасының Төтенше жағдайлар және азаматтық қорғаныс комитеті; БҰҰ БЖКБ","renders":{"ru":"Committee on Emergency Situations and Civil Defence of the Republic of Tajikistan; UNHCR","kk":"Committee on Emergency Situations and Civil Defence of the Republic of Tajikistan; UNHCR"}}','agenda-som-5',0,0);
INSERT INTO register_claim VALUES('f6192f84-e77c-40a7-a21d-024d864b8869','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3','number','{"original":"en","en":"over 250 people","ru":"более 250 человек","kk":"250-ден астам адам","renders":{"ru":"over 250 people","kk":"over 250 people"}}','agenda-som-5',0,1);
INSERT INTO register_claim VALUES('ce37037e-bd8c-4424-9644-fa70ce3dd712','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3','participants','{"original":"en","en":"Government, UN and NGOs","ru":"Правительство, ООН и НПО","kk":"Үкімет, БҰҰ және ҮЕҰ","renders":{"ru":"Government, UN and NGOs","kk":"Government, UN and NGOs"}}','agenda-som-5',0,2);
INSERT INTO register_claim VALUES('6abeac6c-fb89-4e4c-948e-b28944572902','c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3','context','{"original":"en","en":"a case study of the 5th SOM","ru":"пример, разобранный на 5-м ССДЛ","kk":"5-кеңесте талданған мысал","renders":{"ru":"a case study of the 5th SOM","kk":"a case study of the 5th SOM"}}','agenda-som-5',0,3);
CREATE TABLE IF NOT EXISTS "register_entry" (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`meeting_id` text,
	`audience` text NOT NULL,
	`type` text NOT NULL,
	`ordinal` integer,
	`title` text NOT NULL,
	`theme` text,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`precision` text NOT NULL,
	`city` text,
	`country` text,
	`place` text,
	`external` integer DEFAULT false NOT NULL,
	`standing` text,
	`series_id` text, `summary` text, `summary_sources` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "register_entry_days" CHECK("register_entry"."starts_on" <= "register_entry"."ends_on"),
	CONSTRAINT "register_entry_precision" CHECK("register_entry"."precision" in ('day', 'month', 'year')),
	CONSTRAINT "register_entry_standing" CHECK("register_entry"."standing" is null or "register_entry"."standing" in ('withdrawn', 'postponed', 'cancelled')),
	CONSTRAINT "register_entry_type_word" CHECK("register_entry"."type" in ('som', 'ministerial', 'conference', 'coordinators', 'workshop', 'training', 'forum', 'briefing', 'expert', 'presentation', 'other'))
);
INSERT INTO register_entry VALUES('77925e7c-5e3d-4e2b-b185-affc71609f58','conference-2011',NULL,'public','conference',NULL,'{"original":"en","en":"Regional Conference on Refugee Protection and International Migration","ru":"Региональная конференция по защите беженцев и международной миграции","kk":"Босқындарды қорғау және халықаралық көші-қон жөніндегі өңірлік конференция","renders":{"ru":"Regional Conference on Refugee Protection and International Migration","kk":"Regional Conference on Refugee Protection and International Migration"}}',NULL,'2011-03-15','2011-03-16','day','{"original":"en","en":"Almaty","ru":"Алматы","kk":"Алматы","renders":{"ru":"Almaty","kk":"Almaty"}}','{"original":"en","en":"Kazakhstan","ru":"Казахстан","kk":"Қазақстан","renders":{"ru":"Kazakhstan","kk":"Kazakhstan"}}','almaty',0,NULL,NULL,'{"original":"en","en":"The conference, convened under the auspices of Kazakhstan, brought together more than 120 participants from nine States on refugee protection and international migration in Central Asia; IOM and UNHCR organised it in cooperation with the OSCE and UNRCCA. It adopted the Almaty Declaration unanimously, which acknowledges that mixed migration in the region has to be met in a cooperative and coordinated way.","ru":"Конференция под эгидой Казахстана собрала более 120 участников из девяти государств, чтобы обсудить защиту беженцев и международную миграцию в Центральной Азии; её организовали МОМ и УВКБ ООН в сотрудничестве с ОБСЕ и РЦПДЦА. Она единогласно приняла Алматинскую декларацию, где признано, что на вызовы смешанной миграции нужно отвечать сообща и согласованно.","kk":"Қазақстанның қамқорлығымен өткен конференция Орталық Азиядағы босқындарды қорғау мен халықаралық көші-қонды талқылау үшін тоғыз мемлекеттен 120-дан астам қатысушыны жинады; оны ХКҰ мен БҰҰ БЖКБ ЕҚЫҰ және БҰҰ ОАПДӨО-мен ынтымақтаса отырып ұйымдастырды. Конференция Алматы декларациясын бірауыздан қабылдады, онда аралас көші-қон сын-қатерлеріне бірлесіп, үйлесімді түрде жауап беру қажеттігі танылды.","renders":{"ru":"The conference, convened under the auspices of Kazakhstan, brought together more than 120 participants from nine States on refugee protection and international migration in Central Asia; IOM and UNHCR organised it in cooperation with the OSCE and UNRCCA. It adopted the Almaty Declaration unanimously, which acknowledges that mixed migration in the region has to be met in a cooperative and coordinated way.","kk":"The conference, convened under the auspices of Kazakhstan, brought together more than 120 participants from nine States on refugee protection and international migration in Central Asia; IOM and UNHCR organised it in cooperation with the OSCE and UNRCCA. It adopted the Almaty Declaration unanimously, which acknowledges that mixed migration in the region has to be met in a cooperative and coordinated way."}}','["talking-points"]');
INSERT INTO register_entry VALUES('e8cb34a4-09e7-4412-a24c-58a62a9c4e27','coordinators-2012',NULL,'public','coordinators',NULL,'{"original":"en","en":"National Coordinators’ Meeting","ru":"Совещание национальных координаторов","kk":"Ұлттық үйлестірушілер кеңесі","renders":{"ru":"National Coordinators’ Meeting","kk":"National Coordinators’ Meeting"}}',NULL,'2012-09-07','2012-09-07','day','{"original":"en","en":"Almaty","ru":"Алматы","kk":"Алматы","renders":{"ru":"Almaty","kk":"Almaty"}}','{"original":"en","en":"Kazakhstan","ru":"Казахстан","kk":"Қазақстан","renders":{"ru":"Kazakhstan","kk":"Kazakhstan"}}','almaty',0,NULL,NULL,'{"original":"en","en":"The National Coordinators dealt with the common understandings that had emerged at the conference of 2011. They endorsed the Regional Cooperation Framework, which covers four areas, and the Regional Action Plan, which suggests actions in each of them.","ru":"Национальные координаторы рассмотрели общие подходы, сложившиеся на конференции 2011 года. Они одобрили Рамочную программу регионального сотрудничества, охватывающую четыре направления, и Региональный план действий, предлагающий меры по каждому из них.","kk":"Ұлттық үйлестірушілер 2011 жылғы конференцияда қалыптасқан ортақ түсініктерді қарады. Олар төрт бағытты қамтитын Өңірлік ынтымақтастық бағдарламасын және әр бағыт бойынша шаралар ұсынатын Өңірлік іс-қимыл жоспарын мақұлдады.","renders":{"ru":"The National Coordinators dealt with the common understandings that had emerged at the conference of 2011. They endorsed the Regional Cooperation Framework, which covers four areas, and the Regional Action Plan, which suggests actions in each of them.","kk":"The National Coordinators dealt with the common understandings that had emerged at the conference of 2011. They endorsed the Regional Cooperation Framework, which covers four areas, and the Regional Action Plan, which suggests actions in each of them."}}','["talking-points","public-reports"]');
INSERT INTO register_entry VALUES('06c64574-7d03-4365-9bde-d6b60754048c','ministerial-2013',NULL,'public','ministerial',NULL,'{"original":"en","en":"Ministerial Conference on Refugee Protection and International Migration: The Almaty Process","ru":"Министерская конференция по защите беженцев и международной миграции: Алматинский процесс","kk":"Босқындарды қорғау және халықаралық көші-қон жөніндегі министрлік конференция: Алматы процесі","renders":{"ru":"Ministerial Conference on Refugee Protection and International Migration: The Almaty Process","kk":"Ministerial Conference on Refugee Protection and International Migration: The Almaty Process"}}',NULL,'2013-06-05','2013-06-05','day','{"original":"en","en":"Almaty","ru":"Алматы","kk":"Алматы","renders":{"ru":"Almaty","kk":"Almaty"}}','{"original":"en","en":"Kazakhstan","ru":"Казахстан","kk":"Қазақстан","renders":{"ru":"Kazakhstan","kk":"Kazakhstan"}}','almaty',0,NULL,NULL,'{"original":"en","en":"The conference made the Almaty Process a working Regional Consultative Process: it endorsed the Operating Modalities, which set out its five objectives. In the Communiqué the member States took the Process as their platform for dialogue on mixed migration and international protection, and reaffirmed their commitment to develop it.","ru":"Конференция ввела Алматинский процесс в действие как региональный консультативный процесс: она одобрила «Условия функционирования», где названы пять его целей. В коммюнике государства-члены признали Процесс площадкой для диалога о смешанной миграции и международной защите и подтвердили намерение развивать его.","kk":"Конференция Алматы процесін өңірлік консультативтік процесс ретінде іске қосты: бес мақсаты белгіленген Operating Modalities құжатын мақұлдады. Коммюникеде мүше мемлекеттер Процесті аралас көші-қон мен халықаралық қорғау туралы диалог алаңы деп танып, оны дамыту ниетін растады.","renders":{"ru":"The conference made the Almaty Process a working Regional Consultative Process: it endorsed the Operating Modalities, which set out its five objectives. In the Communiqué the member States took the Process as their platform for dialogue on mixed migration and international protection, and reaffirmed their commitment to develop it.","kk":"The conference made the Almaty Process a working Regional Consultative Process: it endorsed the Operating Modalities, which set out its five objectives. In the Communiqué the member States took the Process as their platform for dialogue on mixed migration and international protection, and reaffirmed their commitment to develop it."}}','["talking-points"]');
INSERT INTO register_entry VALUES('a4d26c05-3f8d-4d45-8c9a-0e55e9f5b307','som-1',NULL,'public','som',1,'{"original":"en","en":"1st Almaty Process Senior Officials Meeting (SOM)","ru":"1-е совещание старших должностных лиц Алматинского процесса","kk":"Алматы процесі аға лауазымды тұлғаларының 1-кеңесі","renders":{"ru":"1st Almaty Process Senior Officials Meeting (SOM)","kk":"1st Almaty Process Senior Officials Meeting (SOM)"}}','{"original":"en","en":"Mixed Migration Movements from Afghanistan Post-2014","ru":"Смешанные миграционные потоки из Афганистана после 2014 года","kk":"2014 жылдан кейін Ауғанстаннан шығатын аралас көші-қон ағындары","renders":{"ru":"Mixed Migration Movements from Afghanistan Post-2014","kk":"Mixed Migration Movements from Afghanistan Post-2014"}}','2014-11-21','2014-11-21','day','{"original":"en","en":"Almaty","ru":"Алматы","kk":"Алматы","renders":{"ru":"Almaty","kk":"Almaty"}}','{"original":"en","en":"Kazakhstan","ru":"Казахстан","kk":"Қазақстан","renders":{"ru":"Kazakhstan","kk":"Kazakhstan"}}','almaty',0,NULL,NULL,'{"original":"en","en":"The meeting was to review the situation in Afghanistan and to find answers to mixed migration movements after 2014: profiling and referral, border management, emergency preparedness. Participants called for concrete themes of regional cooperation, for the exchange of good practices and for harmony with international standards; the meeting concluded with a Chair’s Statement.","ru":"Совещание должно было оценить обстановку в Афганистане и найти ответы на смешанные миграционные потоки после 2014 года: профилирование и перенаправление, управление границами, готовность к чрезвычайным ситуациям. Участники высказались за конкретные темы регионального сотрудничества, обмен положительным опытом и согласование с международными стандартами; совещание завершилось Заявлением Председателя.","kk":"Кеңестің мақсаты — Ауғанстандағы жағдайды бағалап, 2014 жылдан кейінгі аралас көші-қон ағындарына жауап табу: профильдеу мен қайта бағыттау, шекараны басқару, төтенше жағдайларға дайындық. Қатысушылар өңірлік ынтымақтастықтың нақты тақырыптарын айқындауды, оң тәжірибе алмасуды және халықаралық стандарттармен үйлестіруді қолдады; кеңес Төраға мәлімдемесімен аяқталды.","renders":{"ru":"The meeting was to review the situation in Afghanistan and to find answers to mixed migration movements after 2014: profiling and referral, border management, emergency preparedness. Participants called for concrete themes of regional cooperation, for the exchange of good practices and for harmony with international standards; the meeting concluded with a Chair’s Statement.","kk":"The meeting was to review the situation in Afghanistan and to find answers to mixed migration movements after 2014: profiling and referral, border management, emergency preparedness. Participants called for concrete themes of regional cooperation, for the exchange of good practices and for harmony with international standards; the meeting concluded with a Chair’s Statement."}}','["unhcr-kz","iom-leaflet","talking-points"]');
INSERT INTO register_entry VALUES('a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47','national-workshops-2015',NULL,'public','workshop',NULL,'{"original":"en","en":"National Workshops on Protection-sensitive Entry Systems in Kazakhstan, Kyrgyzstan, Tajikistan and Turkmenistan","ru":"Национальные семинары о системах въезда с учётом потребностей в защите в Казахстане, Кыргызстане, Таджикистане и Туркменистане","kk":"Қазақстан, Қырғызстан, Тәжікстан және Түрікменстандағы қорғау қажеттіліктері ескерілетін елге кіру жүйелері жөніндегі ұлттық семинарлар","renders":{"ru":"National Workshops on Protection-sensitive Entry Systems in Kazakhstan, Kyrgyzstan, Tajikistan and Turkmenistan","kk":"National Workshops on Protection-sensitive Entry Systems in Kazakhstan, Kyrgyzstan, Tajikistan and Turkmenistan"}}',NULL,'2015-02-01','2015-04-30','month',NULL,'{"original":"en","en":"Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan","ru":"Казахстан, Кыргызстан, Таджикистан, Туркменистан","kk":"Қазақстан, Қырғызстан, Тәжікстан, Түрікменстан","renders":{"ru":"Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan","kk":"Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan"}}',NULL,0,NULL,NULL,'{"original":"en","en":"Four national workshops were to identify gaps and agree on the steps towards border systems that manage movements of people and protect those in need. Each had an outcome of its own: a draft plan of actions, draft instructions, draft standard operating procedures, a set of recommendations.","ru":"Четыре национальных семинара должны были выявить пробелы и согласовать шаги к пограничным системам, которые регулируют перемещения людей и защищают нуждающихся. У каждого свой итог: проект плана действий, проект инструкций, проект стандартных рабочих процедур, набор рекомендаций.","kk":"Төрт ұлттық семинардың мақсаты — олқылықтарды анықтап, адамдардың қозғалысын реттейтін әрі мұқтаж жандарды қорғайтын шекара жүйелеріне апаратын қадамдарды келісу. Әрқайсысының өз нәтижесі бар: іс-қимыл жоспарының жобасы, нұсқаулық жобасы, стандартты рәсімдер жобасы, ұсынымдар жиынтығы.","renders":{"ru":"Four national workshops were to identify gaps and agree on the steps towards border systems that manage movements of people and protect those in need. Each had an outcome of its own: a draft plan of actions, draft instructions, draft standard operating procedures, a set of recommendations.","kk":"Four national workshops were to identify gaps and agree on the steps towards border systems that manage movements of people and protect those in need. Each had an outcome of its own: a draft plan of actions, draft instructions, draft standard operating procedures, a set of recommendations."}}','["unhcr-kz"]');
INSERT INTO register_entry VALUES('c1e46477-9580-4117-8320-bec5a703289f','workshop-astana-2015',NULL,'public','workshop',NULL,'{"original":"en","en":"National Workshop on Protection-sensitive Entry Systems, Astana","ru":"Национальный семинар о системах въезда с учётом потребностей в защите, Астана","kk":"Қорғау қажеттіліктері ескерілетін елге кіру жүйелері жөніндегі ұлттық семинар, Астана","renders":{"ru":"National Workshop on Protection-sensitive Entry Systems, Astana","kk":"National Workshop on Protection-sensitive Entry Systems, Astana"}}',NULL,'2015-02-23','2015-02-24','day','{"original":"en","en":"Astana","ru":"Астана","kk":"Астана","renders":{"ru":"Astana","kk":"Astana"}}','{"original":"en","en":"Kazakhstan","ru":"Казахстан","kk":"Қазақстан","renders":{"ru":"Kazakhstan","kk":"Kazakhstan"}}','astana',0,NULL,'a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47','{"original":"en","en":"This was one of four national workshops on border systems that manage movements of people and protect those in need. The Government developed, with UNHCR, a draft Plan of Actions with proposals for reception and referral at the border.","ru":"Один из четырёх национальных семинаров о пограничных системах, которые регулируют перемещения людей и защищают нуждающихся. Правительство вместе с УВКБ ООН подготовило проект плана действий с предложениями о приёме и перенаправлении на границе.","kk":"Адамдардың қозғалысын реттейтін және мұқтаж жандарды қорғайтын шекара жүйелері жөніндегі төрт ұлттық семинардың бірі. Үкімет БҰҰ БЖКБ-мен бірге шекарада қабылдау және қайта бағыттау туралы ұсыныстары бар іс-қимыл жоспарының жобасын әзірледі.","renders":{"ru":"This was one of four national workshops on border systems that manage movements of people and protect those in need. The Government developed, with UNHCR, a draft Plan of Actions with proposals for reception and referral at the border.","kk":"This was one of four national workshops on border systems that manage movements of people and protect those in need. The Government developed, with UNHCR, a draft Plan of Actions with proposals for reception and referral at the border."}}','["unhcr-kz"]');
INSERT INTO register_entry VALUES('eeb92fae-022a-4d4b-9f8f-a1bf377c6787','workshop-bishkek-2015',NULL,'public','workshop',NULL,'{"original":"en","en":"National Workshop on Protection-sensitive Entry Systems, Bishkek","ru":"Национальный семинар о системах въезда с учётом потребностей в защите, Бишкек","kk":"Қорғау қажеттіліктері ескерілетін елге кіру жүйелері жөніндегі ұлттық семинар, Бішкек","renders":{"ru":"National Workshop on Protection-sensitive Entry Systems, Bishkek","kk":"National Workshop on Protection-sensitive Entry Systems, Bishkek"}}',NULL,'2015-02-26','2015-02-27','day','{"original":"en","en":"Bishkek","ru":"Бишкек","kk":"Бішкек","renders":{"ru":"Bishkek","kk":"Bishkek"}}','{"original":"en","en":"Kyrgyzstan","ru":"Кыргызстан","kk":"Қырғызстан","renders":{"ru":"Kyrgyzstan","kk":"Kyrgyzstan"}}','bishkek',0,NULL,'a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47','{"original":"en","en":"This was one of four national workshops on border systems that manage movements of people and protect those in need. The Government developed, with UNHCR, draft instructions on the reception and referral of asylum-seekers who arrive singly or in great numbers.","ru":"Один из четырёх национальных семинаров о пограничных системах, которые регулируют перемещения людей и защищают нуждающихся. Правительство вместе с УВКБ ООН подготовило проект инструкций о приёме и перенаправлении лиц, ищущих убежища, при индивидуальном и массовом прибытии.","kk":"Адамдардың қозғалысын реттейтін және мұқтаж жандарды қорғайтын шекара жүйелері жөніндегі төрт ұлттық семинардың бірі. Үкімет БҰҰ БЖКБ-мен бірге баспана іздеушілер жеке және жаппай келген жағдайда оларды қабылдау мен қайта бағыттау туралы нұсқаулық жобасын әзірледі.","renders":{"ru":"This was one of four national workshops on border systems that manage movements of people and protect those in need. The Government developed, with UNHCR, draft instructions on the reception and referral of asylum-seekers who arrive singly or in great numbers.","kk":"This was one of four national workshops on border systems that manage movements of people and protect those in need. The Government developed, with UNHCR, draft instructions on the reception and referral of asylum-seekers who arrive singly or in great numbers."}}','["unhcr-kz"]');
INSERT INTO register_entry VALUES('7e23c3a5-83f6-4d45-a148-74ce97e6388a','workshop-dushanbe-2015',NULL,'public','workshop',NULL,'{"original":"en","en":"National Workshop on Protection-sensitive Entry Systems, Dushanbe","ru":"Национальный семинар о системах въезда с учётом потребностей в защите, Душанбе","kk":"Қорғау қажеттіліктері ескерілетін елге кіру жүйелері жөніндегі ұлттық семинар, Душанбе","renders":{"ru":"National Workshop on Protection-sensitive Entry Systems, Dushanbe","kk":"National Workshop on Protection-sensitive Entry Systems, Dushanbe"}}',NULL,'2015-04-23','2015-04-25','day','{"original":"en","en":"Dushanbe","ru":"Душанбе","kk":"Душанбе","renders":{"ru":"Dushanbe","kk":"Dushanbe"}}','{"original":"en","en":"Tajikistan","ru":"Таджикистан","kk":"Тәжікстан","renders":{"ru":"Tajikistan","kk":"Tajikistan"}}','dushanbe',0,NULL,'a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47','{"original":"en","en":"This was one of four national workshops on border systems that manage movements of people and protect those in need. The Expert Working Group on Refugee Protection approved draft Standard Operating Procedures for the referral of asylum-seekers; two authorities of Tajikistan were to consider them next.","ru":"Один из четырёх национальных семинаров о пограничных системах, которые регулируют перемещения людей и защищают нуждающихся. Экспертная рабочая группа по защите беженцев одобрила проект стандартных рабочих процедур перенаправления лиц, ищущих убежища; далее его должны были рассмотреть два ведомства Таджикистана.","kk":"Адамдардың қозғалысын реттейтін және мұқтаж жандарды қорғайтын шекара жүйелері жөніндегі төрт ұлттық семинардың бірі. Босқындарды қорғау жөніндегі сарапшылық жұмыс тобы баспана іздеушілерді қайта бағыттаудың стандартты рәсімдерінің жобасын мақұлдады; одан әрі оны Тәжікстанның екі ведомствосы қарауға тиіс болды.","renders":{"ru":"This was one of four national workshops on border systems that manage movements of people and protect those in need. The Expert Working Group on Refugee Protection approved draft Standard Operating Procedures for the referral of asylum-seekers; two authorities of Tajikistan were to consider them next.","kk":"This was one of four national workshops on border systems that manage movements of people and protect those in need. The Expert Working Group on Refugee Protection approved draft Standard Operating Procedures for the referral of asylum-seekers; two authorities of Tajikistan were to consider them next."}}','["unhcr-kz"]');
INSERT INTO register_entry VALUES('9352d54d-699c-4056-863a-1b0d0237ea83','workshop-ashgabat-2015',NULL,'public','workshop',NULL,'{"original":"en","en":"National Workshop on Protection-sensitive Entry Systems, Ashgabat","ru":"Национальный семинар о системах въезда с учётом потребностей в защите, Ашхабад","kk":"Қорғау қажеттіліктері ескерілетін елге кіру жүйелері жөніндегі ұлттық семинар, Ашғабат","renders":{"ru":"National Workshop on Protection-sensitive Entry Systems, Ashgabat","kk":"National Workshop on Protection-sensitive Entry Systems, Ashgabat"}}',NULL,'2015-04-29','2015-04-30','day','{"original":"en","en":"Ashgabat","ru":"Ашхабад","kk":"Ашғабат","renders":{"ru":"Ashgabat","kk":"Ashgabat"}}','{"original":"en","en":"Turkmenistan","ru":"Туркменистан","kk":"Түрікменстан","renders":{"ru":"Turkmenistan","kk":"Turkmenistan"}}','ashgabat',0,NULL,'a4ddd73e-f4cb-4bcd-a0a0-c9190f96da47','{"original":"en","en":"This was one of four national workshops on border systems that manage movements of people and protect those in need. The discussions led to a set of recommendations, still to be refined.","ru":"Один из четырёх национальных семинаров о пограничных системах, которые регулируют перемещения людей и защищают нуждающихся. По итогам обсуждений составлен набор рекомендаций, который предстояло доработать.","kk":"Адамдардың қозғалысын реттейтін және мұқтаж жандарды қорғайтын шекара жүйелері жөніндегі төрт ұлттық семинардың бірі. Талқылау қорытындысында әлі пысықталуы тиіс ұсынымдар жиынтығы жасалды.","renders":{"ru":"This was one of four national workshops on border systems that manage movements of people and protect those in need. The discussions led to a set of recommendations, still to be refined.","kk":"This was one of four national workshops on border systems that manage movements of people and protect those in need. The discussions led to a set of recommendations, still to be refined."}}','["unhcr-kz"]');
INSERT INTO register_entry VALUES('64e61705-260b-4619-ba2a-ab55644c3954','training-migration-management-2015',NULL,'public','training',NULL,'{"original":"en","en":"Migration Management and Capacity Building on Irregular Migration","ru":"Управление миграцией и укрепление потенциала по вопросам неурегулированной миграции","kk":"Көші-қонды басқару және реттелмеген көші-қон мәселелері бойынша әлеуетті нығайту","renders":{"ru":"Migration Management and Capacity Building on Irregular Migration","kk":"Migration Management and Capacity Building on Irregular Migration"}}',NULL,'2015-03-30','2015-04-01','day','{"original":"en","en":"Almaty","ru":"Алматы","kk":"Алматы","renders":{"ru":"Almaty","kk":"Almaty"}}','{"original":"en","en":"Kazakhstan","ru":"Казахстан","kk":"Қазақстан","renders":{"ru":"Kazakhstan","kk":"Kazakhstan"}}','almaty',0,NULL,NULL,'{"original":"en","en":"Sixty border and immigration officials of five States met experts of IOM to exchange good practices, to learn the latest tools for assessing risks, to identify what is needed against irregular migration, and to see how other countries and organisations can help. They found many common themes, from national security and statistics to ties with diasporas, and the work together of institutions was stressed.","ru":"Шестьдесят сотрудников пограничных и миграционных служб пяти государств вместе с экспертами МОМ обменялись положительным опытом, изучили новейшие средства оценки рисков, определили потребности в противодействии неурегулированной миграции и способы внешней помощи. Нашлось много общих тем — от национальной безопасности и статистики до связей с диаспорами; подчёркнута важность взаимодействия ведомств.","kk":"Бес мемлекеттің шекара және көші-қон қызметтерінің алпыс қызметкері ХКҰ сарапшыларымен бірге оң тәжірибе алмасып, тәуекелді бағалаудың жаңа құралдарын үйреніп, реттелмеген көші-қонға қарсы қажеттіліктер мен көмек жолдарын анықтады. Ұлттық қауіпсіздік пен статистикадан диаспоралармен байланысқа дейін көп ортақ тақырып табылды; ведомстволардың бірлескен жұмысының маңызы атап өтілді.","renders":{"ru":"Sixty border and immigration officials of five States met experts of IOM to exchange good practices, to learn the latest tools for assessing risks, to identify what is needed against irregular migration, and to see how other countries and organisations can help. They found many common themes, from national security and statistics to ties with diasporas, and the work together of institutions was stressed.","kk":"Sixty border and immigration officials of five States met experts of IOM to exchange good practices, to learn the latest tools for assessing risks, to identify what is needed against irregular migration, and to see how other countries and organisations can help. They found many common themes, from national security and statistics to ties with diasporas, and the work together of institutions was stressed."}}','["talking-points"]');
INSERT INTO register_entry VALUES('37373af3-1319-4032-80bc-3b39969d460b','forum-ashgabat-2015',NULL,'public','forum',NULL,'{"original":"en","en":"Regional Forum on International Cooperation in the area of Migration and Emergency Preparedness","ru":"Региональный форум по международному сотрудничеству в области миграции и готовности к чрезвычайным ситуациям","kk":"Көші-қон және төтенше жағдайларға дайындық саласындағы халықаралық ынтымақтастық жөніндегі өңірлік форум","renders":{"ru":"Regional Forum on International Cooperation in the area of Migration and Emergency Preparedness","kk":"Regional Forum on International Cooperation in the area of Migration and Emergency Preparedness"}}',NULL,'2015-06-17','2015-06-18','day','{"original":"en","en":"Ashgabat","ru":"Ашхабад","kk":"Ашғабат","renders":{"ru":"Ashgabat","kk":"Ashgabat"}}','{"original":"en","en":"Turkmenistan","ru":"Туркменистан","kk":"Түрікменстан","renders":{"ru":"Turkmenistan","kk":"Turkmenistan"}}','ashgabat',0,NULL,NULL,'{"original":"en","en":"The forum was to acquaint Governments with IOM’s Migration Crisis Operational Framework and with good practices in disaster risk reduction, and to create a regional network of focal points. Forty officials acknowledged the importance of the Framework and regarded the forum as preparatory to the World Humanitarian Summit of 2016.","ru":"Форум должен был познакомить правительства с Оперативной рамочной программой МОМ по миграционным кризисам и с опытом снижения риска бедствий, а также создать региональную сеть контактных лиц. Сорок должностных лиц признали важность этой программы и сочли форум подготовкой к Всемирному саммиту по гуманитарным вопросам 2016 года.","kk":"Форумның мақсаты — үкіметтерді ХКҰ-ның көші-қон дағдарыстары жөніндегі оперативтік бағдарламасымен және апаттар қаупін азайту тәжірибесімен таныстырып, байланыс тұлғаларының өңірлік желісін құру. Қырық лауазымды тұлға бұл бағдарламаның маңызын мойындап, форумды 2016 жылғы Дүниежүзілік гуманитарлық саммитке дайындық деп санады.","renders":{"ru":"The forum was to acquaint Governments with IOM’s Migration Crisis Operational Framework and with good practices in disaster risk reduction, and to create a regional network of focal points. Forty officials acknowledged the importance of the Framework and regarded the forum as preparatory to the World Humanitarian Summit of 2016.","kk":"The forum was to acquaint Governments with IOM’s Migration Crisis Operational Framework and with good practices in disaster risk reduction, and to create a regional network of focal points. Forty officials acknowledged the importance of the Framework and regarded the forum as preparatory to the World Humanitarian Summit of 2016."}}','["talking-points"]');
INSERT INTO register_entry VALUES('822fe786-5411-4cc9-bcd2-9eee1031dfc2','ambassadors-2015',NULL,'public','briefing',NULL,'{"original":"en","en":"Ambassadors’ meeting of the member and observer States of the Almaty Process","ru":"Встреча послов государств-членов и государств-наблюдателей Алматинского процесса","kk":"Алматы процесіне мүше және бақылаушы мемлекеттер елшілерінің кездесуі","renders":{"ru":"Ambassadors’ meeting of the member and observer States of the Almaty Process","kk":"Ambassadors’ meeting of the member and observer States of the Almaty Process"}}',NULL,'2015-07-14','2015-07-14','day','{"original":"en","en":"Astana","ru":"Астана","kk":"Астана","renders":{"ru":"Astana","kk":"Astana"}}','{"original":"en","en":"Kazakhstan","ru":"Казахстан","kk":"Қазақстан","renders":{"ru":"Kazakhstan","kk":"Kazakhstan"}}','astana',0,NULL,NULL,'{"original":"en","en":"Ambassadors of the member and observer States were told of the chairmanship and of what the Process was doing in Central Asia. Important steps under the chairmanship of Kazakhstan were noted; Birzhan Nurymbetov and Almazbek Asanbayev stressed the commitment of their Governments.","ru":"Послам государств-членов и наблюдателей рассказали о председательстве и о работе Процесса в Центральной Азии. Отмечены важные шаги, сделанные за время председательства Казахстана; Birzhan Nurymbetov и Almazbek Asanbayev подчеркнули приверженность своих правительств Процессу.","kk":"Мүше және бақылаушы мемлекеттердің елшілеріне төрағалық пен Процестің Орталық Азиядағы жұмысы туралы айтылды. Қазақстан төрағалығы кезінде жасалған маңызды қадамдар атап өтілді; Birzhan Nurymbetov пен Almazbek Asanbayev үкіметтерінің Процеске ұстанымы берік екенін айтты.","renders":{"ru":"Ambassadors of the member and observer States were told of the chairmanship and of what the Process was doing in Central Asia. Important steps under the chairmanship of Kazakhstan were noted; Birzhan Nurymbetov and Almazbek Asanbayev stressed the commitment of their Governments.","kk":"Ambassadors of the member and observer States were told of the chairmanship and of what the Process was doing in Central Asia. Important steps under the chairmanship of Kazakhstan were noted; Birzhan Nurymbetov and Almazbek Asanbayev stressed the commitment of their Governments."}}','["unhcr-kz"]');
INSERT INTO register_entry VALUES('b36d049a-8199-4cb1-9649-127e33f9d323','training-disaster-risk-2015',NULL,'public','training',NULL,'{"original":"en","en":"Regional Training on Disaster Risk Reduction, Emergency Response and IOM’s Migration Crisis Operational Framework","ru":"Региональный тренинг по снижению риска бедствий, реагированию на чрезвычайные ситуации и Оперативной рамочной программе МОМ по миграционным кризисам","kk":"Апаттар қаупін азайту, төтенше жағдайларға ден қою және ХКҰ-ның көші-қон дағдарыстары жөніндегі оперативтік бағдарламасы туралы өңірлік тренинг","renders":{"ru":"Regional Training on Disaster Risk Reduction, Emergency Response and IOM’s Migration Crisis Operational Framework","kk":"Regional Training on Disaster Risk Reduction, Emergency Response and IOM’s Migration Crisis Operational Framework"}}',NULL,'2015-09-14','2015-09-15','day','{"original":"en","en":"Almaty","ru":"Алматы","kk":"Алматы","renders":{"ru":"Almaty","kk":"Almaty"}}','{"original":"en","en":"Kazakhstan","ru":"Казахстан","kk":"Қазақстан","renders":{"ru":"Kazakhstan","kk":"Kazakhstan"}}','almaty',0,NULL,NULL,'{"original":"en","en":"Officials of five States who work on emergency preparedness learnt, with nine organisations present, how to use IOM’s Migration Crisis Operational Framework. They developed scenarios of a migration crisis and shared their experience of mitigation and recovery.","ru":"Сотрудники, отвечающие за готовность к чрезвычайным ситуациям в пяти государствах, в присутствии девяти организаций изучали применение Оперативной рамочной программы МОМ по миграционным кризисам. Они разработали возможные сценарии миграционного кризиса и поделились опытом смягчения последствий и восстановления.","kk":"Бес мемлекеттің төтенше жағдайларға дайындыққа жауапты қызметкерлері тоғыз ұйымның қатысуымен ХКҰ-ның көші-қон дағдарыстары жөніндегі оперативтік бағдарламасын қолдануды үйренді. Олар көші-қон дағдарысының ықтимал сценарийлерін жасап, салдарды жұмсарту және қалпына келу тәжірибесімен бөлісті.","renders":{"ru":"Officials of five States who work on emergency preparedness learnt, with nine organisations present, how to use IOM’s Migration Crisis Operational Framework. They developed scenarios of a migration crisis and shared their experience of mitigation and recovery.","kk":"Officials of five States who work on emergency preparedness learnt, with nine organisations present, how to use IOM’s Migration Crisis Operational Framework. They developed scenarios of a migration crisis and shared their experience of mitigation and recovery."}}','["talking-points"]');
INSERT INTO register_entry VALUES('c6b7adb0-a490-4b49-83be-073fc899dec6','som-2',NULL,'public','som',2,'{"original":"en","en":"2nd Almaty Process Senior Officials Meeting (SOM)","ru":"2-е совещание старших должностных лиц Алматинского процесса","kk":"Алматы процесі аға лауазымды тұлғаларының 2-кеңесі","renders":{"ru":"2nd Almaty Process Senior Officials Meeting (SOM)","kk":"2nd Almaty Process Senior Officials Meeting (SOM)"}}','{"original":"en","en":"Labour Migration Opportunities and Challenges in Central Asia, Addressing Solutions for Migrants and Refugees","ru":"Возможности и вызовы трудовой миграции в Центральной Азии: решения для мигрантов и беженцев","kk":"Орталық Азиядағы еңбек көші-қонының мүмкіндіктері мен сын-қатерлері: мигранттар мен босқындарға арналған шешімдер","renders":{"ru":"Labour Migration Opportunities and Challenges in Central Asia, Addressing Solutions for Migrants and Refugees","kk":"Labour Migration Opportunities and Challenges in Central Asia, Addressing Solutions for Migrants and Refugees"}}','2015-09-22','2015-09-22','day','{"original":"en","en":"Astana","ru":"Астана","kk":"Астана","renders":{"ru":"Astana","kk":"Astana"}}','{"original":"en","en":"Kazakhstan","ru":"Казахстан","kk":"Қазақстан","renders":{"ru":"Kazakhstan","kk":"Kazakhstan"}}','astana',0,NULL,NULL,'{"original":"en","en":"The meeting was to strengthen what participating States can do about labour migration in Central Asia, by sharing good practices and identifying gaps; migrants’ rights ran through all its sessions. Participants agreed to explore the opportunities of labour migration and to use the labour rights of refugees as a way to solutions, and the meeting concluded with a Chair’s Statement.","ru":"Совещание должно было укрепить возможности государств-участников в вопросах трудовой миграции в Центральной Азии через обмен положительным опытом и выявление пробелов; права мигрантов затрагивались на всех заседаниях. Участники согласились изучать возможности трудовой миграции и использовать трудовые права беженцев как путь к решениям; совещание завершилось Заявлением Председателя.","kk":"Кеңестің мақсаты — оң тәжірибе алмасу және олқылықтарды анықтау арқылы қатысушы мемлекеттердің Орталық Азиядағы еңбек көші-қоны мәселелеріндегі мүмкіндіктерін нығайту; мигранттардың құқықтары барлық отырыста көтерілді. Қатысушылар еңбек көші-қонының мүмкіндіктерін зерделеуге және босқындардың еңбек құқықтарын шешім жолы ретінде пайдалануға келісті; кеңес Төраға мәлімдемесімен аяқталды.","renders":{"ru":"The meeting was to strengthen what participating States can do about labour migration in Central Asia, by sharing good practices and identifying gaps; migrants’ rights ran through all its sessions. Participants agreed to explore the opportunities of labour migration and to use the labour rights of refugees as a way to solutions, and the meeting concluded with a Chair’s Statement.","kk":"The meeting was to strengthen what participating States can do about labour migration in Central Asia, by sharing good practices and identifying gaps; migrants’ rights ran through all its sessions. Participants agreed to explore the opportunities of labour migration and to use the labour rights of refugees as a way to solutions, and the meeting concluded with a Chair’s Statement."}}','["unhcr-kz","talking-points"]');
INSERT INTO register_entry VALUES('a31d0a38-3a7b-43c0-bc63-2f0e320f901e','trainings-of-trainers-2015',NULL,'public','training',NULL,'{"original":"en","en":"Trainings of Trainers on Protection-sensitive Border Management and Refugee Protection","ru":"Тренинги для тренеров по управлению границами с учётом потребностей в защите и защите беженцев","kk":"Қорғауға мұқтаж адамдарды ескере отырып шекараны басқару және босқындарды қорғау жөніндегі тренерлерге арналған тренингтер","renders":{"ru":"Trainings of Trainers on Protection-sensitive Border Management and Refugee Protection","kk":"Trainings of Trainers on Protection-sensitive Border Management and Refugee Protection"}}',NULL,'2015-09-01','2015-10-31','month',NULL,'{"original":"en","en":"Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan","ru":"Казахстан, Кыргызстан, Таджикистан, Туркменистан","kk":"Қазақстан, Қырғызстан, Тәжікстан, Түрікменстан","renders":{"ru":"Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan","kk":"Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan"}}',NULL,0,NULL,NULL,'{"original":"en","en":"The trainings were to strengthen lecturers who train border and entry officials, so that professional development lasts. They rested on two tools in Russian: a training manual on protection, and a code of practice on keeping children safe.","ru":"Учебные курсы готовили преподавателей, обучающих сотрудников пограничных и въездных служб, чтобы повышение квалификации было долговременным. В их основе два пособия на русском языке: учебное руководство по защите и кодекс практики о безопасности детей.","kk":"Оқыту курстары шекара және елге кіру қызметтерінің қызметкерлерін оқытатын оқытушыларды даярлады, мақсаты — біліктілік арттырудың ұзақ мерзімді болуы. Олар орыс тіліндегі екі құралға негізделді: қорғау жөніндегі оқу нұсқаулығы және балалардың қауіпсіздігі туралы тәжірибе кодексі.","renders":{"ru":"The trainings were to strengthen lecturers who train border and entry officials, so that professional development lasts. They rested on two tools in Russian: a training manual on protection, and a code of practice on keeping children safe.","kk":"The trainings were to strengthen lecturers who train border and entry officials, so that professional development lasts. They rested on two tools in Russian: a training manual on protection, and a code of practice on keeping children safe."}}','["unhcr-kz"]');
INSERT INTO register_entry VALUES('06c352ff-9246-4e5b-b347-dcc75ede4735','border-conference-2015',NULL,'public','conference',NULL,'{"original":"en","en":"Regional Conference on Protection-sensitive Border Management in Central Asia","ru":"Региональная конференция по управлению границами с учётом потребностей в защите в Центральной Азии","kk":"Орталық Азияда қорғауға мұқтаж адамдарды ескере отырып шекараны басқару жөніндегі өңірлік конференция","renders":{"ru":"Regional Conference on Protection-sensitive Border Management in Central Asia","kk":"Regional Conference on Protection-sensitive Border Management in Central Asia"}}',NULL,'2015-12-04','2015-12-04','day','{"original":"en","en":"Almaty","ru":"Алматы","kk":"Алматы","renders":{"ru":"Almaty","kk":"Almaty"}}','{"original":"en","en":"Kazakhstan","ru":"Казахстан","kk":"Қазақстан","renders":{"ru":"Kazakhstan","kk":"Kazakhstan"}}','almaty',0,NULL,NULL,'{"original":"en","en":"The conference was to help four Central Asian States manage mixed migration flows in line with human rights and refugee law; their officials shared policies, training and the practice of referral. It recommended that UNHCR and the States develop regional guidelines or checklists on the referral of refugees and asylum-seekers, using the platform of the Almaty Process.","ru":"Конференция должна была помочь четырём государствам Центральной Азии регулировать смешанные миграционные потоки в соответствии с нормами о правах человека и беженцах; их представители рассказали о политике, обучении и практике перенаправления. Она рекомендовала УВКБ ООН и государствам разработать на площадке Алматинского процесса региональное руководство или контрольные перечни по перенаправлению беженцев и лиц, ищущих убежища.","kk":"Конференцияның мақсаты — Орталық Азияның төрт мемлекетіне аралас көші-қон ағындарын адам құқықтары мен босқындар туралы нормаларға сай реттеуге көмектесу; олардың өкілдері саясат, оқыту және қайта бағыттау тәжірибесімен бөлісті. Конференция БҰҰ БЖКБ мен мемлекеттерге Алматы процесі алаңында босқындар мен баспана іздеушілерді қайта бағыттау жөніндегі өңірлік нұсқаулық немесе бақылау тізбелерін әзірлеуді ұсынды.","renders":{"ru":"The conference was to help four Central Asian States manage mixed migration flows in line with human rights and refugee law; their officials shared policies, training and the practice of referral. It recommended that UNHCR and the States develop regional guidelines or checklists on the referral of refugees and asylum-seekers, using the platform of the Almaty Process.","kk":"The conference was to help four Central Asian States manage mixed migration flows in line with human rights and refugee law; their officials shared policies, training and the practice of referral. It recommended that UNHCR and the States develop regional guidelines or checklists on the referral of refugees and asylum-seekers, using the platform of the Almaty Process."}}','["unhcr-kz"]');
INSERT INTO register_entry VALUES('7b74d778-1010-49a1-a663-2020d5422f77','experts-2016',NULL,'public','expert',NULL,'{"original":"en","en":"Technical Experts’ Meetings on Regional Guidelines","ru":"Встречи технических экспертов по региональному руководству","kk":"Өңірлік нұсқаулық жөніндегі техникалық сарапшылардың кездесулері","renders":{"ru":"Technical Experts’ Meetings on Regional Guidelines","kk":"Technical Experts’ Meetings on Regional Guidelines"}}',NULL,'2016-06-01','2016-11-30','month',NULL,'{"original":"en","en":"Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan","ru":"Казахстан, Кыргызстан, Таджикистан, Туркменистан","kk":"Қазақстан, Қырғызстан, Тәжікстан, Түрікменстан","renders":{"ru":"Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan","kk":"Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan"}}',NULL,0,NULL,NULL,'{"original":"en","en":"Technical experts met, with UNHCR in the lead, to develop regional guidelines on how to identify and refer refugees and asylum-seekers at the borders of Central Asia. The source names the guidelines as available in Russian, English and Kazakh.","ru":"Технические эксперты при ведущей роли УВКБ ООН составляли региональное руководство о том, как выявлять и перенаправлять беженцев и лиц, ищущих убежища, на границах Центральной Азии. По словам источника, руководство доступно на русском, английском и казахском языках.","kk":"Техникалық сарапшылар БҰҰ БЖКБ жетекшілігімен Орталық Азия шекараларында босқындар мен баспана іздеушілерді анықтау және қайта бағыттау туралы өңірлік нұсқаулық әзірледі. Дереккөзге сәйкес, нұсқаулық орыс, ағылшын және қазақ тілдерінде қолжетімді.","renders":{"ru":"Technical experts met, with UNHCR in the lead, to develop regional guidelines on how to identify and refer refugees and asylum-seekers at the borders of Central Asia. The source names the guidelines as available in Russian, English and Kazakh.","kk":"Technical experts met, with UNHCR in the lead, to develop regional guidelines on how to identify and refer refugees and asylum-seekers at the borders of Central Asia. The source names the guidelines as available in Russian, English and Kazakh."}}','["unhcr-kz"]');
INSERT INTO register_entry VALUES('92fe2640-949d-4246-af1f-b97bb5fbeaa9','som-3',NULL,'public','som',3,'{"original":"en","en":"3rd Almaty Process Senior Officials Meeting (SOM)","ru":"3-е совещание старших должностных лиц Алматинского процесса","kk":"Алматы процесі аға лауазымды тұлғаларының 3-кеңесі","renders":{"ru":"3rd Almaty Process Senior Officials Meeting (SOM)","kk":"3rd Almaty Process Senior Officials Meeting (SOM)"}}','{"original":"en","en":"Addressing Mixed Migration Flows in Central Asia: Human Mobility, Rights of Vulnerable Migrants and Refugees and Regional Cooperation","ru":"Реагирование на смешанные миграционные потоки в Центральной Азии: мобильность населения, права уязвимых мигрантов и беженцев и региональное сотрудничество","kk":"Орталық Азиядағы аралас көші-қон ағындарына ден қою: халықтың ұтқырлығы, осал мигранттар мен босқындардың құқықтары және өңірлік ынтымақтастық","renders":{"ru":"Addressing Mixed Migration Flows in Central Asia: Human Mobility, Rights of Vulnerable Migrants and Refugees and Regional Cooperation","kk":"Addressing Mixed Migration Flows in Central Asia: Human Mobility, Rights of Vulnerable Migrants and Refugees and Regional Cooperation"}}','2016-09-19','2016-09-20','day','{"original":"en","en":"Astana","ru":"Астана","kk":"Астана","renders":{"ru":"Astana","kk":"Astana"}}','{"original":"en","en":"Kazakhstan","ru":"Казахстан","kk":"Қазақстан","renders":{"ru":"Kazakhstan","kk":"Kazakhstan"}}','astana',0,NULL,NULL,'{"original":"en","en":"The meeting was to help States address mixed and complex migration flows into, within and out of Central Asia through regional cooperation and the rights of refugees and vulnerable migrants. It summed up the chairmanship of Kazakhstan, transferred the Chair to the Kyrgyz Republic and concluded with a Chair’s Statement.","ru":"Совещание должно было помочь государствам справляться со смешанными и сложными миграционными потоками в Центральную Азию, внутри неё и из неё через региональное сотрудничество и соблюдение прав беженцев и уязвимых мигрантов. Оно подвело итоги председательства Казахстана, передало председательство Кыргызской Республике и завершилось Заявлением Председателя.","kk":"Кеңестің мақсаты — өңірлік ынтымақтастық пен босқындардың және осал мигранттардың құқықтарын сақтау арқылы мемлекеттерге Орталық Азияға, оның ішінде және одан тыс бағытталған аралас әрі күрделі көші-қон ағындарына жауап беруге көмектесу. Кеңес Қазақстан төрағалығының қорытындысын шығарып, төрағалықты Қырғыз Республикасына тапсырды және Төраға мәлімдемесімен аяқталды.","renders":{"ru":"The meeting was to help States address mixed and complex migration flows into, within and out of Central Asia through regional cooperation and the rights of refugees and vulnerable migrants. It summed up the chairmanship of Kazakhstan, transferred the Chair to the Kyrgyz Republic and concluded with a Chair’s Statement.","kk":"The meeting was to help States address mixed and complex migration flows into, within and out of Central Asia through regional cooperation and the rights of refugees and vulnerable migrants. It summed up the chairmanship of Kazakhstan, transferred the Chair to the Kyrgyz Republic and concluded with a Chair’s Statement."}}','["unhcr-kz"]');
INSERT INTO register_entry VALUES('dbf10afd-1887-4517-a8bb-860eb16596af','guidelines-presented-2016',NULL,'public','presentation',NULL,'{"original":"en","en":"Presentation of the Regional Guidelines","ru":"Презентация Регионального руководства по выявлению и перенаправлению беженцев","kk":"Өңірлік нұсқаулықты таныстыру","renders":{"ru":"Presentation of the Regional Guidelines","kk":"Presentation of the Regional Guidelines"}}',NULL,'2016-11-29','2016-11-29','day','{"original":"en","en":"Bishkek","ru":"Бишкек","kk":"Бішкек","renders":{"ru":"Bishkek","kk":"Bishkek"}}','{"original":"en","en":"Kyrgyzstan","ru":"Кыргызстан","kk":"Қырғызстан","renders":{"ru":"Kyrgyzstan","kk":"Kyrgyzstan"}}','bishkek',0,NULL,NULL,'{"original":"en","en":"The guidelines developed at the experts’ meetings were presented in Bishkek. The Chairperson of the Almaty Process, Almazbek Asanbayev, was present.","ru":"Руководство, составленное на совещаниях экспертов, было представлено в Бишкеке. Присутствовал Председатель Алматинского процесса Almazbek Asanbayev.","kk":"Сарапшылар кеңестерінде әзірленген нұсқаулық Бішкекте таныстырылды. Оған Алматы процесінің Төрағасы Almazbek Asanbayev қатысты.","renders":{"ru":"The guidelines developed at the experts’ meetings were presented in Bishkek. The Chairperson of the Almaty Process, Almazbek Asanbayev, was present.","kk":"The guidelines developed at the experts’ meetings were presented in Bishkek. The Chairperson of the Almaty Process, Almazbek Asanbayev, was present."}}','["unhcr-kz"]');
INSERT INTO register_entry VALUES('030937fa-c761-4a29-8f9e-4f6cc97cb886','som-4',NULL,'public','som',4,'{"original":"en","en":"4th Almaty Process Senior Officials Meeting (SOM)","ru":"4-е совещание старших должностных лиц Алматинского процесса","kk":"Алматы процесі аға лауазымды тұлғаларының 4-кеңесі","renders":{"ru":"4th Almaty Process Senior Officials Meeting (SOM)","kk":"4th Almaty Process Senior Officials Meeting (SOM)"}}',NULL,'2017-01-01','2017-12-31','year',NULL,NULL,NULL,0,NULL,NULL,'{"original":"en","en":"A Senior Officials Meeting was held in 2017, and a work plan of UNHCR was distributed there. Its days, its place and its outcome are not in the papers of this record.","ru":"Совещание старших должностных лиц прошло в 2017 году, и на нём был распространён план работы УВКБ ООН. Его дни, место и итоги в документах реестра не названы.","kk":"Аға лауазымды тұлғалар кеңесі 2017 жылы өтіп, онда БҰҰ БЖКБ-ның жұмыс жоспары таратылды. Оның күндері, орны және нәтижесі тізілімнің құжаттарында айтылмаған.","renders":{"ru":"A Senior Officials Meeting was held in 2017, and a work plan of UNHCR was distributed there. Its days, its place and its outcome are not in the papers of this record.","kk":"A Senior Officials Meeting was held in 2017, and a work plan of UNHCR was distributed there. Its days, its place and its outcome are not in the papers of this record."}}','["agenda-som-5"]');
INSERT INTO register_entry VALUES('711f9c00-5fae-435d-8bf3-a86960fc105d','som-5','8e0ac057-b159-417c-a41b-7a6a79d443a6','public','som',5,'{"original":"en","en":"5th Almaty Process Senior Officials Meeting (SOM)","ru":"5-е совещание старших должностных лиц Алматинского процесса","renders":{"ru":"5th Almaty Process Senior Officials Meeting (SOM)","kk":"5th Almaty Process Senior Officials Meeting (SOM)"},"kk":"Алматы процесі аға лауазымды тұлғаларының 5-кеңесі"}','{"original":"en","en":"Human Mobility in Central Asia: Rights of vulnerable migrants and refugees and new opportunities for regional cooperation.","ru":"Мобильность населения в Центральной Азии: права уязвимых мигрантов и беженцев и новые возможности регионального сотрудничества.","renders":{"ru":"Human Mobility in Central Asia: Rights of vulnerable migrants and refugees and new opportunities for regional cooperation.","kk":"Human Mobility in Central Asia: Rights of vulnerable migrants and refugees and new opportunities for regional cooperation."},"kk":"Орталық Азиядағы халықтың ұтқырлығы: осал мигранттар мен босқындардың құқықтары және өңірлік ынтымақтастықтың жаңа мүмкіндіктері."}','2018-09-27','2018-09-28','day','{"original":"en","en":"Bishkek","ru":"Бишкек","renders":{"ru":"Bishkek","kk":"Bishkek"},"kk":"Бішкек"}','{"original":"en","en":"Kyrgyzstan","ru":"Кыргызстан","renders":{"ru":"Kyrgyzstan","kk":"Kyrgyzstan"},"kk":"Қырғызстан"}','bishkek',0,NULL,NULL,'{"original":"en","en":"The agenda put five matters before the senior officials – the status of the Process, a technical expert group, voluntary contributions, two deputy Chair positions and a logo – and took up emergency preparedness, vulnerable migrants and the rights of refugees. It was to end with the transfer of the chairmanship to Tajikistan; what the meeting concluded is not in the papers of this record.","ru":"Повестка дня вынесла на обсуждение старших должностных лиц пять вопросов — статус Процесса, техническая экспертная группа, добровольные взносы, две должности заместителя Председателя и логотип; в ней также готовность к чрезвычайным ситуациям, уязвимые мигранты и права беженцев. В конце была намечена передача председательства Таджикистану; чем завершилось совещание, в документах реестра не сказано.","kk":"Күн тәртібі аға лауазымды тұлғалардың талқылауына бес мәселе ұсынды — Процестің мәртебесі, техникалық сарапшылар тобы, ерікті жарналар, Төраға орынбасарының екі лауазымы және логотип; онда төтенше жағдайларға дайындық, осал мигранттар және босқындардың құқықтары да бар. Соңында төрағалықты Тәжікстанға тапсыру жоспарланды; кеңестің немен аяқталғаны тізілімнің құжаттарында айтылмаған.","renders":{"ru":"The agenda put five matters before the senior officials – the status of the Process, a technical expert group, voluntary contributions, two deputy Chair positions and a logo – and took up emergency preparedness, vulnerable migrants and the rights of refugees. It was to end with the transfer of the chairmanship to Tajikistan; what the meeting concluded is not in the papers of this record.","kk":"The agenda put five matters before the senior officials – the status of the Process, a technical expert group, voluntary contributions, two deputy Chair positions and a logo – and took up emergency preparedness, vulnerable migrants and the rights of refugees. It was to end with the transfer of the chairmanship to Tajikistan; what the meeting concluded is not in the papers of this record."}}','["agenda-som-5"]');
INSERT INTO register_entry VALUES('f644f24f-e499-4888-b761-9836a99c9407','rcp-cairo-2015',NULL,'public','other',NULL,'{"original":"en","en":"Fifth Global Meeting of Regional Consultative Processes on Migration (RCPs) Chairs and Secretariats","ru":"Пятая глобальная встреча председателей и секретариатов региональных консультативных процессов по миграции","kk":"Көші-қон жөніндегі өңірлік консультативтік процестердің төрағалары мен хатшылықтарының бесінші жаһандық кездесуі","renders":{"ru":"Fifth Global Meeting of Regional Consultative Processes on Migration (RCPs) Chairs and Secretariats","kk":"Fifth Global Meeting of Regional Consultative Processes on Migration (RCPs) Chairs and Secretariats"}}','{"original":"en","en":"Exploring Contemporary Migration Challenges: Reflecting on the Outcomes of the 2012 High Level Dialogue on International Migration and Development and the Post-2015 Development Agenda","ru":"Изучение современных вызовов миграции: осмысление итогов Диалога на высоком уровне 2012 г. по международной миграции и развитию и повестки дня в области развития на период после 2015 г.","kk":"Қазіргі көші-қон сын-қатерлерін зерделеу: халықаралық көші-қон және даму жөніндегі 2012 жылғы Жоғары деңгейдегі диалогтың қорытындылары мен 2015 жылдан кейінгі кезеңге арналған даму саласындағы күн тәртібін пайымдау","renders":{"ru":"Exploring Contemporary Migration Challenges: Reflecting on the Outcomes of the 2012 High Level Dialogue on International Migration and Development and the Post-2015 Development Agenda","kk":"Exploring Contemporary Migration Challenges: Reflecting on the Outcomes of the 2012 High Level Dialogue on International Migration and Development and the Post-2015 Development Agenda"}}','2015-10-21','2015-10-22','day','{"original":"en","en":"Cairo","ru":"Каир","kk":"Каир","renders":{"ru":"Cairo","kk":"Cairo"}}','{"original":"en","en":"Egypt","ru":"Египет","kk":"Мысыр","renders":{"ru":"Egypt","kk":"Egypt"}}','cairo',1,NULL,NULL,'{"original":"en","en":"Chairs and secretariats of Regional Consultative Processes met in Cairo on the challenges of migration today. Kazakhstan and, for the Support Unit, IOM shared what the Almaty Process had brought in 2011–2015.","ru":"Председатели и секретариаты региональных консультативных процессов обсудили в Каире вызовы современной миграции. Казахстан и от Группы поддержки МОМ рассказали об итогах Алматинского процесса за 2011–2015 годы.","kk":"Өңірлік консультативтік процестердің төрағалары мен хатшылықтары Каирде қазіргі көші-қон сын-қатерлерін талқылады. Қазақстан және Қолдау тобынан ХКҰ Алматы процесінің 2011–2015 жылдардағы нәтижелерімен бөлісті.","renders":{"ru":"Chairs and secretariats of Regional Consultative Processes met in Cairo on the challenges of migration today. Kazakhstan and, for the Support Unit, IOM shared what the Almaty Process had brought in 2011–2015.","kk":"Chairs and secretariats of Regional Consultative Processes met in Cairo on the challenges of migration today. Kazakhstan and, for the Support Unit, IOM shared what the Almaty Process had brought in 2011–2015."}}','["iom-kz"]');
INSERT INTO register_entry VALUES('6b5ef263-57d2-4ad4-ac3d-a4b962fdf831','humanitarian-summit-2016',NULL,'public','other',NULL,'{"original":"en","en":"World Humanitarian Summit","ru":"Всемирный саммит по гуманитарным вопросам","kk":"Дүниежүзілік гуманитарлық саммит","renders":{"ru":"World Humanitarian Summit","kk":"World Humanitarian Summit"}}',NULL,'2016-05-26','2016-05-27','day','{"original":"en","en":"Istanbul","ru":"Стамбул","kk":"Стамбул","renders":{"ru":"Istanbul","kk":"Istanbul"}}','{"original":"en","en":"Turkey","ru":"Турция","kk":"Түркия","renders":{"ru":"Turkey","kk":"Turkey"}}','istanbul',1,NULL,NULL,'{"original":"en","en":"The summit was still to come when the paper was written: it was to set the agenda for a more inclusive humanitarian system and more effective humanitarian action. The forum in Ashgabat of June 2015 was regarded as preparatory to it.","ru":"Когда документ составлялся, саммит ещё предстоял: он должен был определить повестку более инклюзивной гуманитарной системы и более действенной помощи. Форум в Ашхабаде в июне 2015 года считался подготовкой к нему.","kk":"Құжат жазылғанда саммит әлі өтпеген еді: ол неғұрлым инклюзивті гуманитарлық жүйе мен тиімді көмектің күн тәртібін айқындауға тиіс болды. Ашғабатта 2015 жылғы маусымда өткен форум соған дайындық деп саналды.","renders":{"ru":"The summit was still to come when the paper was written: it was to set the agenda for a more inclusive humanitarian system and more effective humanitarian action. The forum in Ashgabat of June 2015 was regarded as preparatory to it.","kk":"The summit was still to come when the paper was written: it was to set the agenda for a more inclusive humanitarian system and more effective humanitarian action. The forum in Ashgabat of June 2015 was regarded as preparatory to it."}}','["talking-points"]');
INSERT INTO register_entry VALUES('c4a8a136-8e8a-4aa2-a7ec-be0757b7b9f3','simulation-tajikistan-2018',NULL,'public','other',NULL,'{"original":"en","en":"Tajikistan’s first-ever refugee response simulation","ru":"Первые в истории Таджикистана учения по реагированию на прибытие беженцев","kk":"Тәжікстан тарихындағы босқындардың келуіне ден қою жөніндегі алғашқы оқу-жаттығу","renders":{"ru":"Tajikistan’s first-ever refugee response simulation","kk":"Tajikistan’s first-ever refugee response simulation"}}',NULL,'2018-04-10','2018-04-12','day',NULL,'{"original":"en","en":"Tajikistan","ru":"Таджикистан","kk":"Тәжікстан","renders":{"ru":"Tajikistan","kk":"Tajikistan"}}',NULL,1,NULL,NULL,'{"original":"en","en":"The Government of Tajikistan, the UN and humanitarian partners practised the response to the arrival of a large number of refugees; over 250 people took part. The agenda of the 5th SOM has it as a case study.","ru":"Правительство Таджикистана, ООН и гуманитарные партнёры отработали действия при прибытии большого числа беженцев; участвовали более 250 человек. В повестке дня 5-го ССДЛ эти учения взяты как пример для разбора.","kk":"Тәжікстан Үкіметі, БҰҰ және гуманитарлық серіктестер босқындар көптеп келген кездегі іс-қимылды пысықтады; оған 250-ден астам адам қатысты. Бұл жаттығу 5-кеңестің күн тәртібінде мысал ретінде алынған.","renders":{"ru":"The Government of Tajikistan, the UN and humanitarian partners practised the response to the arrival of a large number of refugees; over 250 people took part. The agenda of the 5th SOM has it as a case study.","kk":"The Government of Tajikistan, the UN and humanitarian partners practised the response to the arrival of a large number of refugees; over 250 people took part. The agenda of the 5th SOM has it as a case study."}}','["agenda-som-5"]');
INSERT INTO register_entry VALUES('1fd2d66e-f850-4f73-bf89-d4647a9cf23a','practice','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','public','som',NULL,'{"original":"en","en":"Practice meeting","ru":"Учебное совещание","renders":{"ru":"Practice meeting","kk":"Practice meeting"},"kk":"Жаттығу кеңесі"}','{"original":"en","en":"A programme to try things on","ru":"Программа для упражнений","renders":{"ru":"A programme to try things on"}}','2027-05-18','2027-05-19','day','{"original":"en","en":"Almaty","ru":"Алматы","renders":{"ru":"Almaty","kk":"Almaty"},"kk":"Алматы"}','{"original":"en","en":"Kazakhstan","ru":"Казахстан","renders":{"ru":"Kazakhstan","kk":"Kazakhstan"},"kk":"Қазақстан"}','almaty',0,NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "agenda_item" (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`title` text,
	`abstract` text,
	`purpose` text,
	`sub_items` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_item_purpose" CHECK("agenda_item"."purpose" is null or "agenda_item"."purpose" in ('information', 'discussion', 'decision')),
	CONSTRAINT "agenda_item_sub_items_json" CHECK(json_valid("agenda_item"."sub_items")),
	CONSTRAINT "agenda_item_json" CHECK(("agenda_item"."title" is null or json_valid("agenda_item"."title")) and ("agenda_item"."abstract" is null or json_valid("agenda_item"."abstract"))),
	CONSTRAINT "agenda_item_version" CHECK("agenda_item"."version" >= 1)
);
INSERT INTO agenda_item VALUES('21a9b091-f381-8c7e-8764-dd1e97874fcd','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'{"original":"en","en":"Registration","ru":"Регистрация участников","renders":{"ru":"Registration","kk":"Registration"},"kk":"Тіркеу"}',NULL,NULL,'[]');
INSERT INTO agenda_item VALUES('575cd681-6405-8283-8d78-39bbe3d409c8','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'{"original":"en","en":"Lunch","ru":"Обед","renders":{"ru":"Lunch","kk":"Lunch"},"kk":"Түскі ас"}',NULL,NULL,'[]');
INSERT INTO agenda_item VALUES('3a27a353-2c66-8ed2-8675-ebaf612dee19','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'{"original":"en","en":"Opening — Welcome Remarks","ru":"Открытие — приветственное слово","renders":{"ru":"Opening — Welcome Remarks","kk":"Opening — Welcome Remarks"},"kk":"Ашылуы — құттықтау сөз"}',NULL,NULL,'[]');
INSERT INTO agenda_item VALUES('fb29ff90-aee7-88a9-8efd-45771310f396','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'{"original":"en","en":"Group Photo","ru":"Совместное фотографирование","renders":{"ru":"Group Photo","kk":"Group Photo"},"kk":"Ортақ суретке түсу"}',NULL,NULL,'[]');
INSERT INTO agenda_item VALUES('d9acbd76-5c3d-803b-8d71-e44c7dd81053','8e0ac057-b159-417c-a41b-7a6a79d443a6',2,'{"original":"en","en":"Global IOM Approaches in Promotion of Orderly, Safe and Regular Migration","ru":"Глобальные подходы МОМ к содействию упорядоченной, безопасной и регулируемой миграции","renders":{"ru":"Global IOM Approaches in Promotion of Orderly, Safe and Regular Migration","kk":"Global IOM Approaches in Promotion of Orderly, Safe and Regular Migration"},"kk":"Тәртіпті, қауіпсіз және реттелген көші-қонға жәрдемдесудегі ХКҰ-ның жаһандық тәсілдері"}','{"original":"en","en":"How IOM supports States in keeping migration orderly, safe and regular: what the Migration Governance Indicators show about a country’s own policies, and what consultation mechanisms between States have learnt elsewhere in the world.","ru":"Как МОМ помогает государствам обеспечивать упорядоченную, безопасную и регулируемую миграцию: что индикаторы управления миграцией говорят о собственной политике страны и какой опыт накопили межгосударственные консультативные механизмы в других регионах мира.","renders":{"ru":"How IOM supports States in keeping migration orderly, safe and regular: what the Migration Governance Indicators show about a country’s own policies, and what consultation mechanisms between States have learnt elsewhere in the world.","kk":"How IOM supports States in keeping migration orderly, safe and regular: what the Migration Governance Indicators show about a country’s own policies, and what consultation mechanisms between States have learnt elsewhere in the world."},"kk":"ХКҰ мемлекеттерге тәртіпті, қауіпсіз және реттелген көші-қонды қамтамасыз етуге қалай көмектеседі: көші-қонды басқару индикаторлары елдің өз саясаты туралы не көрсетеді және мемлекетаралық консультативтік тетіктер әлемнің басқа өңірлерінде қандай тәжірибе жинады.","demonstration":true}',NULL,'[]');
INSERT INTO agenda_item VALUES('02b0f30f-3c9b-858d-8938-d969039e8d55','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'{"original":"en","en":"Coffee break","ru":"Кофе-брейк","renders":{"ru":"Coffee break","kk":"Coffee break"},"kk":"Кофе-үзіліс"}',NULL,NULL,'[]');
INSERT INTO agenda_item VALUES('78fb4c0f-7f48-8950-8066-d9e2d0ed8732','8e0ac057-b159-417c-a41b-7a6a79d443a6',2,'{"original":"en","en":"Emergency response preparedness for refugee situations: Case study of Tajikistan","ru":"Готовность к чрезвычайному реагированию в ситуациях с беженцами: опыт Таджикистана","renders":{"ru":"Emergency response preparedness for refugee situations: Case study of Tajikistan","kk":"Emergency response preparedness for refugee situations: Case study of Tajikistan"},"kk":"Босқындарға байланысты төтенше жағдайларға ден қоюға дайындық: Тәжікстан тәжірибесі"}','{"original":"en","en":"Tajikistan and UNHCR look back on the country’s first refugee-response simulation, held on 10–12 April 2018 with more than 250 people. They show how the exercise was prepared, what it taught about acting together, and what it changes in contingency planning.","ru":"Таджикистан и УВКБ ООН подводят итоги первого в стране учения по реагированию на прибытие беженцев, прошедшего 10–12 апреля 2018 года с участием более 250 человек: как готовилось учение, чему оно научило в части совместных действий и что изменит в планировании на случай чрезвычайных ситуаций.","renders":{"ru":"Tajikistan and UNHCR look back on the country’s first refugee-response simulation, held on 10–12 April 2018 with more than 250 people. They show how the exercise was prepared, what it taught about acting together, and what it changes in contingency planning.","kk":"Tajikistan and UNHCR look back on the country’s first refugee-response simulation, held on 10–12 April 2018 with more than 250 people. They show how the exercise was prepared, what it taught about acting together, and what it changes in contingency planning."},"kk":"Тәжікстан мен БҰҰ БЖКБ 2018 жылғы 10–12 сәуірде 250-ден астам адамның қатысуымен өткен, елдегі босқындардың келуіне ден қою жөніндегі алғашқы оқу-жаттығуды қорытындылайды. Оқу-жаттығу қалай дайындалды, бірлескен іс-қимылға не үйретті және төтенше жағдайларға арналған жоспарлауда нені өзгертеді — осы туралы айтылады.","demonstration":true}',NULL,'[]');
INSERT INTO agenda_item VALUES('0761b463-3bf0-80d6-8b32-c18eb5ef96d9','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'{"original":"en","en":"Q&A open floor discussion with government and non-government participants","ru":"Вопросы и ответы, открытая дискуссия с представителями государственных и негосударственных участников","renders":{"ru":"Q&A open floor discussion with government and non-government participants","kk":"Q&A open floor discussion with government and non-government participants"},"kk":"Сұрақ-жауап, мемлекеттік және мемлекеттік емес қатысушылармен ашық талқылау"}',NULL,NULL,'[]');
INSERT INTO agenda_item VALUES('7f43229c-83c3-818c-8f86-68914329ab8d','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'{"original":"en","en":"Registration","ru":"Регистрация участников","renders":{"ru":"Registration","kk":"Registration"},"kk":"Тіркеу"}',NULL,NULL,'[]');
INSERT INTO agenda_item VALUES('9f538549-0ce0-8b5d-8825-e2b9084d13e9','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'{"original":"en","en":"Opening — Welcome Remarks","ru":"Открытие — приветственное слово","renders":{"ru":"Opening — Welcome Remarks","kk":"Opening — Welcome Remarks"},"kk":"Ашылуы — құттықтау сөз"}',NULL,NULL,'[]');
INSERT INTO agenda_item VALUES('f6d59158-04ba-8ff6-8ae5-9447087386bd','8e0ac057-b159-417c-a41b-7a6a79d443a6',2,'{"original":"en","en":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","ru":"Диалог старших должностных лиц о роли Алматинского процесса и перспективах его развития","renders":{"ru":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development","kk":"Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development"},"kk":"Аға лауазымды тұлғалардың Алматы процесінің рөлі және оны дамыту перспективалары туралы диалогы"}','{"original":"en","en":"Senior Officials exchange views on where the Almaty Process stands and where it should go. Two proposals are on the table: to raise its standing in international relations, and to set up a technical expert group with two officers from each participating State and a work plan for 2019–2020. If they are agreed, the Operating Modalities of 5 June 2013 would need to be amended.","ru":"Старшие должностные лица обсуждают, какое место занимает Алматинский процесс и как ему развиваться дальше. На рассмотрение вынесены два предложения: повысить его статус в международных отношениях и создать группу технических экспертов — по два сотрудника от каждого государства-участника — с планом работы на 2019–2020 годы. В случае согласия потребуется внести изменения в «Условия функционирования» (Operating Modalities) от 5 июня 2013 года.","renders":{"ru":"Senior Officials exchange views on where the Almaty Process stands and where it should go. Two proposals are on the table: to raise its standing in international relations, and to set up a technical expert group with two officers from each participating State and a work plan for 2019–2020. If they are agreed, the Operating Modalities of 5 June 2013 would need to be amended.","kk":"Senior Officials exchange views on where the Almaty Process stands and where it should go. Two proposals are on the table: to raise its standing in international relations, and to set up a technical expert group with two officers from each participating State and a work plan for 2019–2020. If they are agreed, the Operating Modalities of 5 June 2013 would need to be amended."},"kk":"Аға лауазымды тұлғалар Алматы процесінің қазіргі орны мен алдағы дамуы туралы пікір алмасады. Екі ұсыныс қаралады: Процестің халықаралық қатынастардағы мәртебесін арттыру және әр қатысушы мемлекеттен екі қызметкер кіретін, 2019–2020 жылдарға арналған жұмыс жоспары бар техникалық сарапшылар тобын құру. Олар келісілсе, 2013 жылғы 5 маусымдағы Operating Modalities құжатына өзгерістер енгізу қажет болады.","demonstration":true}',NULL,'[{"id":"eca21eab-e058-8621-8d23-319afc4619c1","text":{"original":"en","en":"Raising the status of the Almaty process as a subject of international relations","ru":"Повышение статуса Алматинского процесса как субъекта международных отношений","renders":{"ru":"Raising the status of the Almaty process as a subject of international relations","kk":"Raising the status of the Almaty process as a subject of international relations"},"kk":"Халықаралық қатынастар субъектісі ретінде Алматы процесінің мәртебесін арттыру"}},{"id":"612a03e2-1fda-8bf5-82f2-9718e7b8e9ef","text":{"original":"en","en":"Establishment of technical expert group","ru":"Создание группы технических экспертов","renders":{"ru":"Establishment of technical expert group","kk":"Establishment of technical expert group"},"kk":"Техникалық сарапшылар тобын құру"}},{"id":"dd2810a4-1c49-8858-822a-63b89a62795a","text":{"original":"en","en":"Voluntary contributions to the Almaty Process by member countries","ru":"Добровольные взносы стран-членов в Алматинский процесс","renders":{"ru":"Voluntary contributions to the Almaty Process by member countries","kk":"Voluntary contributions to the Almaty Process by member countries"},"kk":"Мүше елдердің Алматы процесіне ерікті жарналары"}},{"id":"90cfe38e-8294-892f-8719-8a38c84f661a","text":{"original":"en","en":"Establishment of two deputy Chair positions","ru":"Учреждение двух должностей заместителя Председателя","renders":{"ru":"Establishment of two deputy Chair positions","kk":"Establishment of two deputy Chair positions"},"kk":"Төраға орынбасарының екі лауазымын белгілеу"}},{"id":"a4a0cff0-4ba8-8914-895e-ce0d6cf9f9ff","text":{"original":"en","en":"Development of the Almaty Process logo","ru":"Разработка логотипа Алматинского процесса","renders":{"ru":"Development of the Almaty Process logo","kk":"Development of the Almaty Process logo"},"kk":"Алматы процесінің логотипін әзірлеу"}}]');
INSERT INTO agenda_item VALUES('b908ab3a-0658-884a-88d3-e4ad4a50875b','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'{"original":"en","en":"Coffee break","ru":"Кофе-брейк","renders":{"ru":"Coffee break","kk":"Coffee break"},"kk":"Кофе-үзіліс"}',NULL,NULL,'[]');
INSERT INTO agenda_item VALUES('8b67dc73-3c52-81de-86f7-18d924f82f39','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'{"original":"en","en":"Lunch","ru":"Обед","renders":{"ru":"Lunch","kk":"Lunch"},"kk":"Түскі ас"}',NULL,NULL,'[]');
INSERT INTO agenda_item VALUES('babb8972-9809-8a67-82e7-d1a2363de640','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'{"original":"en","en":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","ru":"Уязвимость мигрантов и семей, затронутых миграцией, в Центральной Азии. Обзор региональных исследований МОМ 2018 года.","renders":{"ru":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.","kk":"Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018."},"kk":"Орталық Азиядағы мигранттар мен көші-қон әсер еткен отбасылардың осалдығы. ХКҰ-ның 2018 жылғы өңірлік зерттеулеріне шолу."}',NULL,NULL,'[]');
INSERT INTO agenda_item VALUES('1593d1d7-7aef-8dc8-8346-3f5a26272a47','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'{"original":"en","en":"Coffee break","ru":"Кофе-брейк","renders":{"ru":"Coffee break","kk":"Coffee break"},"kk":"Кофе-үзіліс"}',NULL,NULL,'[]');
INSERT INTO agenda_item VALUES('0a60d4f8-e64a-8334-87b4-0d751ab01180','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'{"original":"en","en":"The rights of refugees and asylum seekers","ru":"Права беженцев и лиц, ищущих убежище","renders":{"ru":"The rights of refugees and asylum seekers","kk":"The rights of refugees and asylum seekers"},"kk":"Босқындар мен баспана іздеушілердің құқықтары"}',NULL,NULL,'[]');
INSERT INTO agenda_item VALUES('6be73ea1-2125-8ba1-8615-14633f9b3712','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'{"original":"en","en":"Wrap up and closing remarks. The ceremony of the transfer of the chairmanship to the Republic of Tajikistan.","ru":"Подведение итогов и заключительное слово. Церемония передачи председательства Республике Таджикистан.","renders":{"ru":"Wrap up and closing remarks. The ceremony of the transfer of the chairmanship to the Republic of Tajikistan.","kk":"Wrap up and closing remarks. The ceremony of the transfer of the chairmanship to the Republic of Tajikistan."},"kk":"Жұмысты қорытындылау және қорытынды сөз. Төрағалықты Тәжікстан Республикасына тапсыру рәсімі."}',NULL,NULL,'[]');
INSERT INTO agenda_item VALUES('517ca9d9-88c0-8275-822f-d93695f9a3a6','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'{"original":"en","en":"Closing Reception – “5th Almaty Process Senior Officials Meeting (SOM)”","ru":"Заключительный приём — «5-е совещание старших должностных лиц Алматинского процесса»","renders":{"ru":"Closing Reception – “5th Almaty Process Senior Officials Meeting (SOM)”","kk":"Closing Reception – “5th Almaty Process Senior Officials Meeting (SOM)”"},"kk":"Қорытынды қабылдау — «Алматы процесі аға лауазымды тұлғаларының 5-кеңесі»"}',NULL,NULL,'[]');
INSERT INTO agenda_item VALUES('ceaeb492-74cb-8883-80a7-7e6a735568fe','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',1,'{"original":"en","en":"Registration","ru":"Регистрация участников","renders":{"ru":"Registration","kk":"Registration"},"kk":"Тіркеу"}',NULL,NULL,'[]');
INSERT INTO agenda_item VALUES('fcf002b2-36bc-8b1f-835a-3fd1e73a9ad9','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',1,'{"original":"en","en":"Opening","ru":"Открытие","renders":{"ru":"Opening"}}',NULL,NULL,'[]');
INSERT INTO agenda_item VALUES('cdddd2b2-ec53-8344-8a78-e205c4380d7f','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',2,'{"original":"en","en":"Adoption of the agenda and organization of work","ru":"Утверждение повестки дня и организация работы","renders":{"ru":"Adoption of the agenda and organization of work"}}',NULL,NULL,'[{"id":"a34639cf-c837-8c55-8db0-9da0ae5563dc","text":{"original":"en","en":"Adoption of the agenda","ru":"Утверждение повестки дня","renders":{"ru":"Adoption of the agenda"}}},{"id":"03a09bb2-b099-807d-83ec-8b21cfef8cbe","text":{"original":"en","en":"Working languages","ru":"Рабочие языки","renders":{"ru":"Working languages"}}}]');
INSERT INTO agenda_item VALUES('842e4fd7-288a-8182-8095-85c723f089ae','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',1,'{"original":"en","en":"Coffee break","ru":"Кофе-брейк","renders":{"ru":"Coffee break","kk":"Coffee break"},"kk":"Кофе-үзіліс"}',NULL,NULL,'[]');
INSERT INTO agenda_item VALUES('4a23e637-5b5c-870f-83d3-2d3755a88560','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',2,'{"original":"en","en":"Any other business"}',NULL,NULL,'[]');
INSERT INTO agenda_item VALUES('05f2bac4-827d-8cf3-8b1b-1a49f033279e','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',1,'{"original":"en","en":"Lunch","ru":"Обед","renders":{"ru":"Lunch","kk":"Lunch"},"kk":"Түскі ас"}',NULL,NULL,'[]');
INSERT INTO agenda_item VALUES('1989b5fa-0027-822e-8983-c14e4004ca6a','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',1,'{"original":"en","en":"Closing remarks","ru":"Заключительное слово","renders":{"ru":"Closing remarks"}}',NULL,NULL,'[]');
CREATE TABLE IF NOT EXISTS "contribution" (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`slot_id` text NOT NULL,
	`part_id` text,
	`rank` integer NOT NULL,
	`role` text NOT NULL,
	`person_id` text,
	`state_code` text,
	`organization_id` text,
	`honorific` text,
	`name` text,
	`position` text,
	`status` text NOT NULL,
	`attendance` text NOT NULL,
	`topic` text,
	`text` text,
	`removed_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`slot_id`,`meeting_id`) REFERENCES `slot`(`id`,`meeting_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`part_id`,`slot_id`) REFERENCES `part`(`id`,`slot_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contribution_role" CHECK("contribution"."role" in ('presenter', 'moderator', 'welcome', 'closing', 'chair', 'panelist', 'discussant', 'rapporteur', 'line')),
	CONSTRAINT "contribution_status" CHECK("contribution"."status" in ('invited', 'tbc', 'confirmed', 'declined')),
	CONSTRAINT "contribution_attendance" CHECK("contribution"."attendance" in ('in-person', 'video')),
	CONSTRAINT "contribution_line" CHECK("contribution"."role" <> 'line' or ("contribution"."person_id" is null and "contribution"."name" is null)),
	CONSTRAINT "contribution_version" CHECK("contribution"."version" >= 1),
	CONSTRAINT "contribution_json" CHECK(("contribution"."honorific" is null or json_valid("contribution"."honorific")) and ("contribution"."name" is null or json_valid("contribution"."name")) and ("contribution"."position" is null or json_valid("contribution"."position")) and ("contribution"."topic" is null or json_valid("contribution"."topic")) and ("contribution"."text" is null or json_valid("contribution"."text")))
);
INSERT INTO contribution VALUES('6ed9e744-c589-8121-818c-c9539d2fd148','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'23a04ca5-549b-8b63-837f-7d37df7dc1c1',NULL,1,'welcome','6682bd85-13ff-8383-806d-835b65c475f0','KG',NULL,'{"original":"en","en":"Mr","ru":"г-н","renders":{"ru":"Mr","kk":"Mr"},"kk":"мырза"}','{"original":"en","en":"Ibraimzhanov Bolotbek Saparbayevich"}','{"original":"en","en":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic","ru":"Председатель Алматинского процесса, председатель Государственной службы миграции при Правительстве Кыргызской Республики","renders":{"ru":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic","kk":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic"},"kk":"Алматы процесінің төрағасы, Қырғыз Республикасы Үкіметінің жанындағы Мемлекеттік көші-қон қызметінің төрағасы"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('a2a3a3c8-3bf2-8556-89be-b2520168a73c','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'23a04ca5-549b-8b63-837f-7d37df7dc1c1',NULL,2,'welcome','19f344a8-320e-811c-827d-9285e5d06854',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','{"original":"en","en":"Ms.","ru":"г-жа","renders":{"ru":"Ms.","kk":"Ms."},"kk":"ханым"}','{"original":"en","en":"Victoria Kasabyan"}','{"original":"en","en":"Head of Almaty Office, International Organization for Migration (IOM) / The UN Migration Agency, Sub-regional Coordination Office for Central Asia","ru":"глава офиса в Алматы, Международная организация по миграции (МОМ) / Агентство ООН по миграции, Субрегиональный координационный офис по Центральной Азии","renders":{"ru":"Head of Almaty Office, International Organization for Migration (IOM) / The UN Migration Agency, Sub-regional Coordination Office for Central Asia","kk":"Head of Almaty Office, International Organization for Migration (IOM) / The UN Migration Agency, Sub-regional Coordination Office for Central Asia"},"kk":"Алматыдағы кеңсенің басшысы, Халықаралық көші-қон ұйымы (ХКҰ) / БҰҰ-ның Көші-қон жөніндегі агенттігі, Орталық Азия бойынша Субөңірлік үйлестіру кеңсесі"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('61bd7a66-ab53-8b1d-8603-d36279766699','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'23a04ca5-549b-8b63-837f-7d37df7dc1c1',NULL,3,'welcome','9ae886a3-3670-8776-8f19-bc698fb690a5',NULL,'db1a1330-3fce-4dbb-b672-d25ed80532ab','{"original":"en","en":"Ms","ru":"г-жа","renders":{"ru":"Ms","kk":"Ms"},"kk":"ханым"}','{"original":"en","en":"Yasuko Oda"}','{"original":"en","en":"Regional Representative for UNHCR in Central Asia","ru":"Региональный представитель УВКБ ООН в Центральной Азии","renders":{"ru":"Regional Representative for UNHCR in Central Asia","kk":"Regional Representative for UNHCR in Central Asia"},"kk":"БҰҰ БЖКБ-ның Орталық Азиядағы өңірлік өкілі"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('0fc454b8-ea6b-84b0-85ba-6710205b38a3','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'23a04ca5-549b-8b63-837f-7d37df7dc1c1',NULL,4,'welcome','1ddf0434-23bf-8680-80c5-c2b263a3f11f','US',NULL,'{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Brian Stimmler"}','{"original":"en","en":"Deputy Chief of Mission, from the U.S. Embassy in the Kyrgyz Republic","ru":"заместитель главы миссии, Посольство США в Кыргызской Республике","renders":{"ru":"Deputy Chief of Mission, from the U.S. Embassy in the Kyrgyz Republic","kk":"Deputy Chief of Mission, from the U.S. Embassy in the Kyrgyz Republic"},"kk":"миссия басшысының орынбасары, АҚШ-тың Қырғыз Республикасындағы Елшілігі"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('32f82a0c-6a72-889c-81bc-505523ce42db','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'16ca40fa-81f5-8d2c-8a86-763a880a3658',NULL,1,'presenter','7cdedd0b-a194-82e4-80ef-dd1ad2ffbbe8',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','{"original":"en","en":"Ms.","ru":"г-жа","renders":{"ru":"Ms.","kk":"Ms."},"kk":"ханым"}','{"original":"en","en":"Kristina Galstyan"}','{"original":"en","en":"Migration Policy Officer, International Partnerships Division, IOM Headquarters","ru":"специалист по миграционной политике, Отдел международных партнёрств, штаб-квартира МОМ","renders":{"ru":"Migration Policy Officer, International Partnerships Division, IOM Headquarters","kk":"Migration Policy Officer, International Partnerships Division, IOM Headquarters"},"kk":"көші-қон саясаты жөніндегі маман, Халықаралық серіктестік бөлімі, ХКҰ штаб-пәтері"}','confirmed','in-person','{"original":"en","en":"Inter-State Consultation Mechanisms on Migration","ru":"Межгосударственные консультативные механизмы по вопросам миграции","renders":{"ru":"Inter-State Consultation Mechanisms on Migration","kk":"Inter-State Consultation Mechanisms on Migration"},"kk":"Көші-қон жөніндегі мемлекетаралық консультативтік тетіктер"}',NULL,NULL);
INSERT INTO contribution VALUES('93cf60d4-e266-8000-8c87-67b381f97d26','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'16ca40fa-81f5-8d2c-8a86-763a880a3658',NULL,2,'presenter','bd2a77e5-5481-8fb7-802b-684230679a58',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"David Martineau"}','{"original":"en","en":"Migration Policy Officer, Multilateral Processes Division, IOM Headquarters","ru":"специалист по миграционной политике, Отдел многосторонних процессов, штаб-квартира МОМ","renders":{"ru":"Migration Policy Officer, Multilateral Processes Division, IOM Headquarters","kk":"Migration Policy Officer, Multilateral Processes Division, IOM Headquarters"},"kk":"көші-қон саясаты жөніндегі маман, Көпжақты процестер бөлімі, ХКҰ штаб-пәтері"}','confirmed','in-person','{"original":"en","en":"Assessing National Migration Policy Frameworks: Insights from the Migration Governance Indicators","ru":"Оценка национальных основ миграционной политики: что показывают индикаторы управления миграцией","renders":{"ru":"Assessing National Migration Policy Frameworks: Insights from the Migration Governance Indicators","kk":"Assessing National Migration Policy Frameworks: Insights from the Migration Governance Indicators"},"kk":"Ұлттық көші-қон саясатының негіздерін бағалау: көші-қонды басқару индикаторлары не көрсетеді"}',NULL,NULL);
INSERT INTO contribution VALUES('fa5aac5c-925f-800b-8fd2-24487502813b','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'16ca40fa-81f5-8d2c-8a86-763a880a3658',NULL,3,'moderator','19f344a8-320e-811c-827d-9285e5d06854',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455',NULL,'{"original":"en","en":"Victoria Kasabyan"}','{"original":"en","en":"Head of Almaty Office, International Organization for Migration (IOM) / The UN Migration Agency, Sub-regional Coordination Office for Central Asia","ru":"глава офиса в Алматы, Международная организация по миграции (МОМ) / Агентство ООН по миграции, Субрегиональный координационный офис по Центральной Азии","renders":{"ru":"Head of Almaty Office, International Organization for Migration (IOM) / The UN Migration Agency, Sub-regional Coordination Office for Central Asia","kk":"Head of Almaty Office, International Organization for Migration (IOM) / The UN Migration Agency, Sub-regional Coordination Office for Central Asia"},"kk":"Алматыдағы кеңсенің басшысы, Халықаралық көші-қон ұйымы (ХКҰ) / БҰҰ-ның Көші-қон жөніндегі агенттігі, Орталық Азия бойынша Субөңірлік үйлестіру кеңсесі"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('fcbc90b0-e7b5-89ad-8858-8906bdd1bbe6','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'08120e95-af40-8e67-8ce0-a86ef4c140e4',NULL,1,'presenter','53d5f632-e29c-89de-84cd-bce018496842','TJ',NULL,'{"original":"en","en":"Lieutenant General","ru":"генерал-лейтенант","renders":{"ru":"Lieutenant General","kk":"Lieutenant General"},"kk":"генерал-лейтенант"}','{"original":"en","en":"Rustam Nazarzoda"}','{"original":"en","en":"the Chairman of the Committee for Emergency Situations and Civil Defense of the Republic of Tajikistan","ru":"председатель Комитета по чрезвычайным ситуациям и гражданской обороне Республики Таджикистан","renders":{"ru":"the Chairman of the Committee for Emergency Situations and Civil Defense of the Republic of Tajikistan","kk":"the Chairman of the Committee for Emergency Situations and Civil Defense of the Republic of Tajikistan"},"kk":"Тәжікстан Республикасының Төтенше жағдайлар және азаматтық қорғаныс комитетінің төрағасы"}','tbc','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('ee3d2b69-0ccb-80ea-86ba-1fff89da8397','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'08120e95-af40-8e67-8ce0-a86ef4c140e4',NULL,2,'presenter','160278d8-e85f-82b9-877e-9bd2594f0f41',NULL,'db1a1330-3fce-4dbb-b672-d25ed80532ab','{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Vito Trani"}','{"original":"en","en":"Representative, UNHCR Tajikistan","ru":"Представитель УВКБ ООН в Таджикистане","renders":{"ru":"Representative, UNHCR Tajikistan","kk":"Representative, UNHCR Tajikistan"},"kk":"БҰҰ БЖКБ-ның Тәжікстандағы өкілі"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('ffcafaa7-f904-857f-86b8-f721f740abd5','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'2fa3d01d-78bb-81d9-811d-15c4d12c1d9f',NULL,1,'welcome','6682bd85-13ff-8383-806d-835b65c475f0','KG',NULL,'{"original":"en","en":"Mr","ru":"г-н","renders":{"ru":"Mr","kk":"Mr"},"kk":"мырза"}','{"original":"en","en":"Ibraimzhanov Bolotbek Saparbayevich"}','{"original":"en","en":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic","ru":"Председатель Алматинского процесса, председатель Государственной службы миграции при Правительстве Кыргызской Республики","renders":{"ru":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic","kk":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic"},"kk":"Алматы процесінің төрағасы, Қырғыз Республикасы Үкіметінің жанындағы Мемлекеттік көші-қон қызметінің төрағасы"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('63839d3e-2cf0-8960-804d-0f7834897d77','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'2fa3d01d-78bb-81d9-811d-15c4d12c1d9f',NULL,2,'welcome','a077544a-21d0-8634-8838-de9b93cbb627','US',NULL,'{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Jonathan Hayes"}','{"original":"en","en":"Regional Refugee Coordinator, Georgia, Bureau of Populations, Refugees and Migration (BPRM), Government of the United States","ru":"региональный координатор по делам беженцев, Georgia, Бюро по вопросам народонаселения, беженцев и миграции, Правительство Соединённых Штатов","renders":{"ru":"Regional Refugee Coordinator, Georgia, Bureau of Populations, Refugees and Migration (BPRM), Government of the United States","kk":"Regional Refugee Coordinator, Georgia, Bureau of Populations, Refugees and Migration (BPRM), Government of the United States"},"kk":"босқындар істері жөніндегі өңірлік үйлестіруші, Georgia, Халық, босқындар және көші-қон жөніндегі бюро, Америка Құрама Штаттарының Үкіметі"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('3a093210-babd-8bc3-80af-6965ba7cd7c2','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'84c69f50-1dbf-8b04-83bb-3f2e7c46960e',NULL,1,'presenter','bbcdeb87-80a7-8497-8da0-038c2cf713fd','KG',NULL,'{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Samat Toktobolotov"}','{"original":"en","en":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic","ru":"заместитель председателя Государственной службы миграции при Правительстве Кыргызской Республики","renders":{"ru":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic","kk":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic"},"kk":"Қырғыз Республикасы Үкіметінің жанындағы Мемлекеттік көші-қон қызметі төрағасының орынбасары"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('4228b5f9-1ced-85ea-8416-e05bd972e62f','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'84c69f50-1dbf-8b04-83bb-3f2e7c46960e',NULL,2,'presenter','9db8d0df-0e1f-8bb9-81c6-5e75ad4b29e2','AF',NULL,'{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Noori Obaid Khan"}','{"original":"en","en":"Deputy Director General of the UN & International Conferences Department, Ministry of Foreign Affairs of the Islamic Republic of Afghanistan","ru":"заместитель генерального директора Департамента ООН и международных конференций, Министерство иностранных дел Исламской Республики Афганистан","renders":{"ru":"Deputy Director General of the UN & International Conferences Department, Ministry of Foreign Affairs of the Islamic Republic of Afghanistan","kk":"Deputy Director General of the UN & International Conferences Department, Ministry of Foreign Affairs of the Islamic Republic of Afghanistan"},"kk":"БҰҰ және халықаралық конференциялар департаменті бас директорының орынбасары, Ауғанстан Ислам Республикасының Сыртқы істер министрлігі"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('864f0abb-6e3f-8eab-805b-11c276945053','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'84c69f50-1dbf-8b04-83bb-3f2e7c46960e',NULL,3,'presenter','83fa0c85-f860-8ffa-8dfa-38fea4d4dba7','AZ',NULL,'{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Alimirzamin Askerov"}','{"original":"en","en":"Chief of the Department for Humanitarian and Social Issues, Ministry of Foreign Affairs of the Republic of Azerbaijan","ru":"начальник Департамента по гуманитарным и социальным вопросам, Министерство иностранных дел Азербайджанской Республики","renders":{"ru":"Chief of the Department for Humanitarian and Social Issues, Ministry of Foreign Affairs of the Republic of Azerbaijan","kk":"Chief of the Department for Humanitarian and Social Issues, Ministry of Foreign Affairs of the Republic of Azerbaijan"},"kk":"Гуманитарлық және әлеуметтік мәселелер департаментінің бастығы, Әзербайжан Республикасының Сыртқы істер министрлігі"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('65717d02-2165-82fe-83bf-e3da6887d73d','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'84c69f50-1dbf-8b04-83bb-3f2e7c46960e',NULL,4,'presenter','8eed594f-0b49-8edd-88bb-1d9b3ca6c7ab','KZ',NULL,'{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Akmadi Sarbasov"}','{"original":"en","en":"Chair of the Committee of the Ministry of Labour and Social Protection of the Population of the Republic of Kazakhstan.","ru":"председатель Комитета Министерства труда и социальной защиты населения Республики Казахстан","renders":{"ru":"Chair of the Committee of the Ministry of Labour and Social Protection of the Population of the Republic of Kazakhstan.","kk":"Chair of the Committee of the Ministry of Labour and Social Protection of the Population of the Republic of Kazakhstan."},"kk":"Қазақстан Республикасы Еңбек және халықты әлеуметтік қорғау министрлігі Комитетінің төрағасы"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('b8de6c9c-bb38-8dde-8c68-8da562ca55ed','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'84c69f50-1dbf-8b04-83bb-3f2e7c46960e',NULL,5,'presenter','00d555be-7b6c-83a1-8c30-943804268a3e','TJ',NULL,'{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Tolibdzhon Sharipov"}','{"original":"en","en":"Deputy Head of the Migration Service of the Ministry of Labour, Migration and Population Employment of the Republic of Tajikistan","ru":"заместитель начальника Миграционной службы Министерства труда, миграции и занятости населения Республики Таджикистан","renders":{"ru":"Deputy Head of the Migration Service of the Ministry of Labour, Migration and Population Employment of the Republic of Tajikistan","kk":"Deputy Head of the Migration Service of the Ministry of Labour, Migration and Population Employment of the Republic of Tajikistan"},"kk":"Тәжікстан Республикасы Еңбек, көші-қон және халықты жұмыспен қамту министрлігінің Көші-қон қызметі бастығының орынбасары"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('e1ef14e7-a2f9-8964-89d4-b8a0ae3afee2','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'84c69f50-1dbf-8b04-83bb-3f2e7c46960e',NULL,6,'moderator','bbcdeb87-80a7-8497-8da0-038c2cf713fd','KG',NULL,'{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Samat Toktobolotov"}','{"original":"en","en":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic","ru":"заместитель председателя Государственной службы миграции при Правительстве Кыргызской Республики","renders":{"ru":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic","kk":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic"},"kk":"Қырғыз Республикасы Үкіметінің жанындағы Мемлекеттік көші-қон қызметі төрағасының орынбасары"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('1486c946-18b2-8584-8630-ffa2af1e44bf','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'b0a01556-5b17-8963-8944-460bea2a6f4f',NULL,1,'presenter','7d42be28-daf0-8ea0-88cc-4b0d2d4b9ef2','TM',NULL,'{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Atadurdy Hojayev"}','{"original":"en","en":"Head of the State Migration Service for Balkan Velayat, Turkmenistan","ru":"начальник Государственной миграционной службы по Балканскому велаяту, Туркменистан","renders":{"ru":"Head of the State Migration Service for Balkan Velayat, Turkmenistan","kk":"Head of the State Migration Service for Balkan Velayat, Turkmenistan"},"kk":"Балқан уәлаяты бойынша Мемлекеттік көші-қон қызметінің бастығы, Түрікменстан"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('63e48d9e-7e43-8276-8af0-b161e8bfa15c','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'b0a01556-5b17-8963-8944-460bea2a6f4f',NULL,2,'presenter','e135014b-785f-8917-85b5-67ee0b62d4f3','PK',NULL,'{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Muhammad Adnan Dayar"}','{"original":"en","en":"Deputy Secretary for Refugees, Ministry of States and Frontier Regions (SAFRON), Islamic Republic of Pakistan","ru":"заместитель секретаря по делам беженцев, Министерство по делам штатов и приграничных регионов (SAFRON), Исламская Республика Пакистан","renders":{"ru":"Deputy Secretary for Refugees, Ministry of States and Frontier Regions (SAFRON), Islamic Republic of Pakistan","kk":"Deputy Secretary for Refugees, Ministry of States and Frontier Regions (SAFRON), Islamic Republic of Pakistan"},"kk":"босқындар істері жөніндегі хатшының орынбасары, Штаттар және шекаралас өңірлер министрлігі (SAFRON), Пәкістан Ислам Республикасы"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('a214208d-2db6-806a-8821-9d394766ab2e','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'b0a01556-5b17-8963-8944-460bea2a6f4f',NULL,3,'presenter','63eaedb3-d5a3-8e52-8b42-06108d0a2859','LK','46991ecc-ca7b-4125-a139-fbe87b80261f','{"original":"en","en":"H. E. Mr","ru":"Е. П. г-н","renders":{"ru":"H. E. Mr","kk":"H. E. Mr"},"kk":"Жоғары мәртебелі мырза"}','{"original":"en","en":"Aliyr Lebbe Abdul Azeez"}','{"original":"en","en":"Ambassador and Permanent Representative of Sri Lanka to the UN in Geneva, Chair of the Abu Dhabi Dialogue","ru":"Посол и Постоянный представитель Шри-Ланки при ООН в Женеве, Председатель Абу-Дабийского диалога","renders":{"ru":"Ambassador and Permanent Representative of Sri Lanka to the UN in Geneva, Chair of the Abu Dhabi Dialogue","kk":"Ambassador and Permanent Representative of Sri Lanka to the UN in Geneva, Chair of the Abu Dhabi Dialogue"},"kk":"Шри-Ланканың Женевадағы БҰҰ жанындағы Елшісі және Тұрақты өкілі, Абу-Даби диалогінің Төрағасы"}','confirmed','video',NULL,NULL,NULL);
INSERT INTO contribution VALUES('2a945f86-ebe9-84a9-8bcf-3ceba60dea84','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'b0a01556-5b17-8963-8944-460bea2a6f4f',NULL,4,'line',NULL,NULL,NULL,NULL,NULL,NULL,'confirmed','in-person',NULL,'{"original":"en","en":"Discussion on the proposal made by the Chairperson of the Almaty Process","ru":"Обсуждение предложения, внесённого Председателем Алматинского процесса","renders":{"ru":"Discussion on the proposal made by the Chairperson of the Almaty Process","kk":"Discussion on the proposal made by the Chairperson of the Almaty Process"},"kk":"Алматы процесі төрағасының ұсынысын талқылау"}',NULL);
INSERT INTO contribution VALUES('5616125a-5b1e-8c8c-8933-07acfeaacf4d','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'b0a01556-5b17-8963-8944-460bea2a6f4f',NULL,5,'moderator','bbcdeb87-80a7-8497-8da0-038c2cf713fd','KG',NULL,'{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Samat Toktobolotov"}','{"original":"en","en":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic","ru":"заместитель председателя Государственной службы миграции при Правительстве Кыргызской Республики","renders":{"ru":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic","kk":"Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic"},"kk":"Қырғыз Республикасы Үкіметінің жанындағы Мемлекеттік көші-қон қызметі төрағасының орынбасары"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('d7c849e1-5c43-8462-8039-a6ab6522e3d7','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'6c1b29e5-847f-8348-8fb3-d47c7d4c1fae','286f14cb-e322-8c50-8f30-9149cf21418f',1,'presenter','34f20a20-4db4-8a7b-821c-f64fec4a90bf',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','{"original":"en","en":"Ms","ru":"г-жа","renders":{"ru":"Ms","kk":"Ms"},"kk":"ханым"}','{"original":"en","en":"Halina Turina"}','{"original":"en","en":"lawyer, Lead international expert – IOM, Belarus","ru":"юрист, ведущий международный эксперт — МОМ, Беларусь","renders":{"ru":"lawyer, Lead international expert – IOM, Belarus","kk":"lawyer, Lead international expert – IOM, Belarus"},"kk":"заңгер, жетекші халықаралық сарапшы — ХКҰ, Беларусь"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('ff6ecc69-8778-8a9e-8ef6-8b88ec5bf859','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'6c1b29e5-847f-8348-8fb3-d47c7d4c1fae','286f14cb-e322-8c50-8f30-9149cf21418f',2,'presenter','a4f01577-6ac0-887c-869c-94acd6c51c0c',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','{"original":"en","en":"Mr","ru":"г-н","renders":{"ru":"Mr","kk":"Mr"},"kk":"мырза"}','{"original":"en","en":"Denis Dzhivaga"}','{"original":"en","en":"lawyer, National expert – IOM, Kazakhstan","ru":"юрист, национальный эксперт — МОМ, Казахстан","renders":{"ru":"lawyer, National expert – IOM, Kazakhstan","kk":"lawyer, National expert – IOM, Kazakhstan"},"kk":"заңгер, ұлттық сарапшы — ХКҰ, Қазақстан"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('09131e2f-32c5-8ef1-8b67-a1741ad3c0cd','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'6c1b29e5-847f-8348-8fb3-d47c7d4c1fae','286f14cb-e322-8c50-8f30-9149cf21418f',3,'presenter','1f8a83bb-346d-8459-8b7f-a8db38b55d77',NULL,'fcbe9239-90cb-49b4-8b02-518afdb2fa60','{"original":"en","en":"Ms","ru":"г-жа","renders":{"ru":"Ms","kk":"Ms"},"kk":"ханым"}','{"original":"en","en":"Gulnura Idigeeva"}','{"original":"en","en":"lawer, Private Institution ''Information and Advisory Centre ''Daris'', Kazakhstan","ru":"юрист, частное учреждение «Информационно-консультационный центр „Дарис“», Казахстан","renders":{"ru":"lawer, Private Institution ''Information and Advisory Centre ''Daris'', Kazakhstan","kk":"lawer, Private Institution ''Information and Advisory Centre ''Daris'', Kazakhstan"},"kk":"заңгер, «Дарис» ақпараттық-кеңес беру орталығы жеке мекемесі, Қазақстан"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('76503c73-e547-880d-818b-9a3926def8a4','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'6c1b29e5-847f-8348-8fb3-d47c7d4c1fae','286f14cb-e322-8c50-8f30-9149cf21418f',4,'presenter','09b7a15c-b008-8b25-83f1-7bf0535c7b59',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','{"original":"en","en":"Ms","ru":"г-жа","renders":{"ru":"Ms","kk":"Ms"},"kk":"ханым"}','{"original":"en","en":"Zamira Azhigulova"}','{"original":"en","en":"lawyer, National expert – IOM, Kyrgyzstan","ru":"юрист, национальный эксперт — МОМ, Кыргызстан","renders":{"ru":"lawyer, National expert – IOM, Kyrgyzstan","kk":"lawyer, National expert – IOM, Kyrgyzstan"},"kk":"заңгер, ұлттық сарапшы — ХКҰ, Қырғызстан"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('1be035eb-f55e-8e12-8a8f-65bb615fdef0','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'6c1b29e5-847f-8348-8fb3-d47c7d4c1fae','286f14cb-e322-8c50-8f30-9149cf21418f',5,'presenter','88e8e526-48c6-8b8c-8720-e0ebdd3cd437',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','{"original":"en","en":"Mr","ru":"г-н","renders":{"ru":"Mr","kk":"Mr"},"kk":"мырза"}','{"original":"en","en":"Takdirshoh Sharipov"}','{"original":"en","en":"lawyer, National expert - IOM, Tajikistan","ru":"юрист, национальный эксперт — МОМ, Таджикистан","renders":{"ru":"lawyer, National expert - IOM, Tajikistan","kk":"lawyer, National expert - IOM, Tajikistan"},"kk":"заңгер, ұлттық сарапшы — ХКҰ, Тәжікстан"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('0085f9d1-27ab-8e13-8d4f-22ff38ed4f9e','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'6c1b29e5-847f-8348-8fb3-d47c7d4c1fae','286f14cb-e322-8c50-8f30-9149cf21418f',6,'moderator','4b5dffc7-2409-86ad-8f4f-f4252ef727a3',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','{"original":"en","en":"Mr","ru":"г-н","renders":{"ru":"Mr","kk":"Mr"},"kk":"мырза"}','{"original":"en","en":"Yevgeniy Khon"}','{"original":"en","en":"National Programme Officer, International Organization for Migration (IOM), Subregional Coordination Office for Central Asia.","ru":"национальный сотрудник по программам, Международная организация по миграции (МОМ), Субрегиональный координационный офис по Центральной Азии","renders":{"ru":"National Programme Officer, International Organization for Migration (IOM), Subregional Coordination Office for Central Asia.","kk":"National Programme Officer, International Organization for Migration (IOM), Subregional Coordination Office for Central Asia."},"kk":"бағдарламалар жөніндегі ұлттық қызметкер, Халықаралық көші-қон ұйымы (ХКҰ), Орталық Азия бойынша Субөңірлік үйлестіру кеңсесі"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('c5307c15-f440-82b1-89c4-e8fa661e8911','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'6c1b29e5-847f-8348-8fb3-d47c7d4c1fae','d4b43102-f351-80ef-86de-0554beec2b07',7,'presenter','c17ca8fe-8359-83c6-845c-f6b4304ecb7b',NULL,'d602347a-0d2c-40ba-b732-c9eb76778c68','{"original":"en","en":"Ms.","ru":"г-жа","renders":{"ru":"Ms.","kk":"Ms."},"kk":"ханым"}','{"original":"en","en":"Gulnara Ibraeva"}','{"original":"en","en":"chief expert analyst, PIL Research Company","ru":"главный эксперт-аналитик, исследовательская компания PIL","renders":{"ru":"chief expert analyst, PIL Research Company","kk":"chief expert analyst, PIL Research Company"},"kk":"бас сарапшы-талдаушы, PIL зерттеу компаниясы"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('521ea47e-aadc-880e-8225-4651486c2594','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'6c1b29e5-847f-8348-8fb3-d47c7d4c1fae','d4b43102-f351-80ef-86de-0554beec2b07',8,'presenter','20816243-7b24-8dc8-8635-a3590ab5812d',NULL,'d602347a-0d2c-40ba-b732-c9eb76778c68','{"original":"en","en":"Ms.","ru":"г-жа","renders":{"ru":"Ms.","kk":"Ms."},"kk":"ханым"}','{"original":"en","en":"Gulnora Beknazarova"}','{"original":"en","en":"expert analyst, PIL Research Company","ru":"эксперт-аналитик, исследовательская компания PIL","renders":{"ru":"expert analyst, PIL Research Company","kk":"expert analyst, PIL Research Company"},"kk":"сарапшы-талдаушы, PIL зерттеу компаниясы"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('fbe57de3-0583-82fa-817d-3a83dc5910f2','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'6c1b29e5-847f-8348-8fb3-d47c7d4c1fae','d4b43102-f351-80ef-86de-0554beec2b07',9,'moderator','22451ff3-af4f-808c-8287-cf353e27395c',NULL,'e6181da6-5431-4d50-a98b-4602a17dc455','{"original":"en","en":"Ms","ru":"г-жа","renders":{"ru":"Ms","kk":"Ms"},"kk":"ханым"}','{"original":"en","en":"Damira Umetbaeva"}','{"original":"en","en":"National Programme Officer, International Organization for Migration (IOM), Subregional Coordination Office for Central Asia.","ru":"национальный сотрудник по программам, Международная организация по миграции (МОМ), Субрегиональный координационный офис по Центральной Азии","renders":{"ru":"National Programme Officer, International Organization for Migration (IOM), Subregional Coordination Office for Central Asia.","kk":"National Programme Officer, International Organization for Migration (IOM), Subregional Coordination Office for Central Asia."},"kk":"бағдарламалар жөніндегі ұлттық қызметкер, Халықаралық көші-қон ұйымы (ХКҰ), Орталық Азия бойынша Субөңірлік үйлестіру кеңсесі"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('d27d2883-c541-8c61-8175-a48bbab7151b','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'8763ac2c-2c30-8176-89ed-be9be9ff6137','a4dd1e4c-76c4-855a-824d-7b0f1cfdda1f',1,'presenter','7cf6ce9b-a90a-810a-8fdf-70fc0860da1c',NULL,'db1a1330-3fce-4dbb-b672-d25ed80532ab','{"original":"en","en":"Mr.","ru":"г-н","renders":{"ru":"Mr.","kk":"Mr."},"kk":"мырза"}','{"original":"en","en":"Marin Roman"}','{"original":"en","en":"Regional Protection Officer, Office for UNHCR in Central Asia","ru":"региональный сотрудник по вопросам защиты, представительство УВКБ ООН в Центральной Азии","renders":{"ru":"Regional Protection Officer, Office for UNHCR in Central Asia","kk":"Regional Protection Officer, Office for UNHCR in Central Asia"},"kk":"қорғау мәселелері жөніндегі өңірлік қызметкер, БҰҰ БЖКБ-ның Орталық Азиядағы өкілдігі"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('7ee9bbff-68b0-8cb6-82d2-3e95692378ad','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'8763ac2c-2c30-8176-89ed-be9be9ff6137','6f606023-da87-86e9-8beb-48ad6fb112ac',2,'presenter','92d4857d-7d81-8bba-8dfc-a26671a63f8b',NULL,'db1a1330-3fce-4dbb-b672-d25ed80532ab','{"original":"en","en":"Ms.","ru":"г-жа","renders":{"ru":"Ms.","kk":"Ms."},"kk":"ханым"}','{"original":"en","en":"Urara Furukawa"}','{"original":"en","en":"Senior Regional Protection Officer, Office for UNHCR in Central Asia","ru":"старший региональный сотрудник по вопросам защиты, представительство УВКБ ООН в Центральной Азии","renders":{"ru":"Senior Regional Protection Officer, Office for UNHCR in Central Asia","kk":"Senior Regional Protection Officer, Office for UNHCR in Central Asia"},"kk":"қорғау мәселелері жөніндегі аға өңірлік қызметкер, БҰҰ БЖКБ-ның Орталық Азиядағы өкілдігі"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('7d691afd-cd92-8f18-8f48-ec6ab933fcca','8e0ac057-b159-417c-a41b-7a6a79d443a6',1,'a264bd44-980f-85c2-8165-6fce79894afd',NULL,1,'closing','6682bd85-13ff-8383-806d-835b65c475f0','KG',NULL,'{"original":"en","en":"Mr","ru":"г-н","renders":{"ru":"Mr","kk":"Mr"},"kk":"мырза"}','{"original":"en","en":"Ibraimzhanov Bolotbek Saparbayevich"}','{"original":"en","en":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic","ru":"Председатель Алматинского процесса, председатель Государственной службы миграции при Правительстве Кыргызской Республики","renders":{"ru":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic","kk":"Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic"},"kk":"Алматы процесінің төрағасы, Қырғыз Республикасы Үкіметінің жанындағы Мемлекеттік көші-қон қызметінің төрағасы"}','confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('b7ee9f5c-ce41-8ed2-8c94-a347effd3adb','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',2,'435a79ac-e253-88b7-87b1-2a4ce14398c2',NULL,1,'welcome',NULL,'KZ',NULL,NULL,NULL,NULL,'declined','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('69724e1d-09f8-892d-84fa-9348c0b153cf','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',2,'181334d8-5c23-872e-8cc5-c612893464fc',NULL,1,'presenter',NULL,'KG',NULL,NULL,NULL,NULL,'invited','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('ecc80729-13c4-8846-8cec-3b6b77c641f4','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',2,'181334d8-5c23-872e-8cc5-c612893464fc',NULL,2,'presenter',NULL,'TJ',NULL,NULL,NULL,NULL,'confirmed','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('b59c0bce-fe3c-8e58-8ff0-93e8818265dc','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',1,'64e5b270-a040-8aa7-8ed2-b0fe4a939af1',NULL,1,'moderator',NULL,'AZ',NULL,NULL,NULL,NULL,'tbc','in-person',NULL,NULL,NULL);
INSERT INTO contribution VALUES('f04e50c4-07b4-8a63-89dc-d706a23c3f48','1fd2d66e-f850-4f73-bf89-d4647a9cf23a',1,'2a52150a-4fc8-8d68-8717-0dd6e4e62796',NULL,1,'closing',NULL,'KZ',NULL,NULL,NULL,NULL,'tbc','in-person',NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "part" (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`slot_id` text NOT NULL,
	`rank` integer NOT NULL,
	`title` text,
	`abstract` text,
	`removed_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`slot_id`,`meeting_id`) REFERENCES `slot`(`id`,`meeting_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "part_version" CHECK("part"."version" >= 1),
	CONSTRAINT "part_json" CHECK(("part"."title" is null or json_valid("part"."title")) and ("part"."abstract" is null or json_valid("part"."abstract")))
);
INSERT INTO part VALUES('286f14cb-e322-8c50-8f30-9149cf21418f','8e0ac057-b159-417c-a41b-7a6a79d443a6',2,'6c1b29e5-847f-8348-8fb3-d47c7d4c1fae',1,'{"original":"en","en":"Challenges and Possibilities for the System of Identification and Referral of Migrants in vulnerable situations","ru":"Проблемы и возможности системы выявления и перенаправления мигрантов, находящихся в уязвимом положении","renders":{"ru":"Challenges and Possibilities for the System of Identification and Referral of Migrants in vulnerable situations","kk":"Challenges and Possibilities for the System of Identification and Referral of Migrants in vulnerable situations"},"kk":"Осал жағдайдағы мигранттарды анықтау және қайта бағыттау жүйесінің проблемалары мен мүмкіндіктері"}','{"original":"en","en":"The research team presents an IOM study of 2018 in Kazakhstan, Kyrgyzstan and Tajikistan: who is vulnerable on the move and after return, who remains unseen by the social system, and what procedures would help the authorities to identify such people and refer them to help.","ru":"Исследовательская группа представляет исследование МОМ 2018 года, проведённое в Казахстане, Кыргызстане и Таджикистане: кто уязвим в пути и после возвращения, кого не замечает система социальной защиты и какие процедуры помогли бы ведомствам выявлять таких людей и направлять их за помощью.","renders":{"ru":"The research team presents an IOM study of 2018 in Kazakhstan, Kyrgyzstan and Tajikistan: who is vulnerable on the move and after return, who remains unseen by the social system, and what procedures would help the authorities to identify such people and refer them to help.","kk":"The research team presents an IOM study of 2018 in Kazakhstan, Kyrgyzstan and Tajikistan: who is vulnerable on the move and after return, who remains unseen by the social system, and what procedures would help the authorities to identify such people and refer them to help."},"kk":"Зерттеу тобы ХКҰ-ның 2018 жылы Қазақстанда, Қырғызстанда және Тәжікстанда жүргізген зерттеуін таныстырады: жолда және оралғаннан кейін кім осал, кім әлеуметтік қорғау жүйесінің назарынан тыс қалады және мұндай адамдарды анықтап, көмекке қайта бағыттау үшін ведомстволарға қандай рәсімдер көмектесер еді.","demonstration":true}',NULL);
INSERT INTO part VALUES('d4b43102-f351-80ef-86de-0554beec2b07','8e0ac057-b159-417c-a41b-7a6a79d443a6',2,'6c1b29e5-847f-8348-8fb3-d47c7d4c1fae',2,'{"original":"en","en":"Needs and rights of women and girls affected by labour migration in Central Asia, and strategies to address them","ru":"Потребности и права женщин и девочек, затронутых трудовой миграцией в Центральной Азии, и пути их обеспечения","renders":{"ru":"Needs and rights of women and girls affected by labour migration in Central Asia, and strategies to address them","kk":"Needs and rights of women and girls affected by labour migration in Central Asia, and strategies to address them"},"kk":"Орталық Азияда еңбек көші-қоны әсер еткен әйелдер мен қыздардың қажеттіліктері мен құқықтары және оларды қамтамасыз ету жолдары"}','{"original":"en","en":"First results of IOM’s fieldwork in Kyrgyzstan and Tajikistan on women and girls who migrate and on those who stay behind: what they contribute, what they need, and which gaps in policy and services the findings point to.","ru":"Первые результаты полевых исследований МОМ в Кыргызстане и Таджикистане о женщинах и девочках, которые мигрируют, и о тех, кто остаётся дома: каков их вклад, в чём они нуждаются и какие пробелы в политике и услугах это выявляет.","renders":{"ru":"First results of IOM’s fieldwork in Kyrgyzstan and Tajikistan on women and girls who migrate and on those who stay behind: what they contribute, what they need, and which gaps in policy and services the findings point to.","kk":"First results of IOM’s fieldwork in Kyrgyzstan and Tajikistan on women and girls who migrate and on those who stay behind: what they contribute, what they need, and which gaps in policy and services the findings point to."},"kk":"ХКҰ-ның Қырғызстан мен Тәжікстанда жүргізген, көшіп жүрген және үйде қалған әйелдер мен қыздар туралы далалық зерттеулерінің алғашқы нәтижелері: олар қандай үлес қосады, неге мұқтаж және бұл нәтижелер саясат пен қызметтердегі қандай олқылықтарды көрсетеді.","demonstration":true}',NULL);
INSERT INTO part VALUES('a4dd1e4c-76c4-855a-824d-7b0f1cfdda1f','8e0ac057-b159-417c-a41b-7a6a79d443a6',2,'8763ac2c-2c30-8176-89ed-be9be9ff6137',1,'{"original":"en","en":"Quality Assurance Initiative (QAI): Examples of QAI Eastern Europe and South Caucasus in improving asylum system","ru":"Инициатива по обеспечению качества (QAI): примеры Восточной Европы и Южного Кавказа в совершенствовании системы убежища","renders":{"ru":"Quality Assurance Initiative (QAI): Examples of QAI Eastern Europe and South Caucasus in improving asylum system","kk":"Quality Assurance Initiative (QAI): Examples of QAI Eastern Europe and South Caucasus in improving asylum system"},"kk":"Сапаны қамтамасыз ету бастамасы (QAI): баспана беру жүйесін жетілдірудегі Шығыс Еуропа мен Оңтүстік Кавказ мысалдары"}','{"original":"en","en":"How asylum authorities and UNHCR review decisions together to keep their quality high. Examples from Eastern Europe and the South Caucasus show different lengths and depths of co-operation, and what they have changed in refugee protection.","ru":"Как органы по вопросам убежища и УВКБ ООН совместно проверяют решения, чтобы поддерживать их качество. Примеры Восточной Европы и Южного Кавказа показывают сотрудничество разной продолжительности и глубины и то, что оно изменило в защите беженцев.","renders":{"ru":"How asylum authorities and UNHCR review decisions together to keep their quality high. Examples from Eastern Europe and the South Caucasus show different lengths and depths of co-operation, and what they have changed in refugee protection.","kk":"How asylum authorities and UNHCR review decisions together to keep their quality high. Examples from Eastern Europe and the South Caucasus show different lengths and depths of co-operation, and what they have changed in refugee protection."},"kk":"Баспана беру мәселелері жөніндегі органдар мен БҰҰ БЖКБ шешімдердің сапасын сақтау үшін оларды қалай бірлесіп тексереді. Шығыс Еуропа мен Оңтүстік Кавказ мысалдары ұзақтығы мен тереңдігі әртүрлі ынтымақтастықты және оның босқындарды қорғауда нені өзгерткенін көрсетеді.","demonstration":true}',NULL);
INSERT INTO part VALUES('6f606023-da87-86e9-8beb-48ad6fb112ac','8e0ac057-b159-417c-a41b-7a6a79d443a6',2,'8763ac2c-2c30-8176-89ed-be9be9ff6137',2,'{"original":"en","en":"UNHCR’s work plan for enhancing refugee protection: 2017-2019","ru":"План работы УВКБ ООН по укреплению защиты беженцев: 2017–2019 годы","renders":{"ru":"UNHCR’s work plan for enhancing refugee protection: 2017-2019","kk":"UNHCR’s work plan for enhancing refugee protection: 2017-2019"},"kk":"БҰҰ БЖКБ-ның босқындарды қорғауды нығайту жөніндегі жұмыс жоспары: 2017–2019 жылдар"}','{"original":"en","en":"UNHCR reports on its 2017/2018 work plan for the institutions that protect refugees in Central Asia, and presents the draft plan for 2018/2019 for comment by the members of the Process.","ru":"УВКБ ООН сообщает о выполнении плана работы на 2017/2018 годы по укреплению институтов защиты беженцев в Центральной Азии и представляет проект плана на 2018/2019 годы для замечаний членов Процесса.","renders":{"ru":"UNHCR reports on its 2017/2018 work plan for the institutions that protect refugees in Central Asia, and presents the draft plan for 2018/2019 for comment by the members of the Process.","kk":"UNHCR reports on its 2017/2018 work plan for the institutions that protect refugees in Central Asia, and presents the draft plan for 2018/2019 for comment by the members of the Process."},"kk":"БҰҰ БЖКБ Орталық Азиядағы босқындарды қорғау институттарын нығайту жөніндегі 2017/2018 жылдарға арналған жұмыс жоспарының орындалуы туралы хабарлайды және 2018/2019 жылдарға арналған жоспар жобасын Процесс мүшелерінің пікірін білу үшін ұсынады.","demonstration":true}',NULL);
CREATE TABLE IF NOT EXISTS "meeting_day" (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`date` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_day_version" CHECK("meeting_day"."version" >= 1),
	CONSTRAINT "meeting_day_date" CHECK("meeting_day"."date" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
);
INSERT INTO meeting_day VALUES('b8ca9226-2229-4b23-abc3-5895903bbb3a','8e0ac057-b159-417c-a41b-7a6a79d443a6','2018-09-27',9,NULL);
INSERT INTO meeting_day VALUES('36367f46-ab3f-4555-8022-e62ff5a62863','8e0ac057-b159-417c-a41b-7a6a79d443a6','2018-09-28',12,NULL);
INSERT INTO meeting_day VALUES('20b02eee-f25b-48cc-99ac-bc924c730e5b','8d10faf5-9c0f-4d03-a9e9-b4cb4bb933fd','2015-09-22',1,NULL);
INSERT INTO meeting_day VALUES('0266cedd-6872-4030-b279-7306ef97d2a6','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','2027-05-18',7,NULL);
INSERT INTO meeting_day VALUES('281f9641-8592-4ed6-b6c2-2fd71f074020','1fd2d66e-f850-4f73-bf89-d4647a9cf23a','2027-05-19',3,NULL);
CREATE TABLE IF NOT EXISTS "published_meeting" (
	`meeting_id` text PRIMARY KEY NOT NULL,
	`publication_id` text NOT NULL,
	`slug` text NOT NULL,
	`audience` text NOT NULL,
	`withdrawn` integer NOT NULL,
	`type` text NOT NULL,
	`ordinal` integer,
	`title` text NOT NULL,
	`theme` text,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`time_zone` text NOT NULL,
	`city` text,
	`country` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`publication_id`) REFERENCES `publication`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "published_meeting_audience" CHECK("published_meeting"."audience" in ('public', 'participants')),
	CONSTRAINT "published_meeting_type" CHECK("published_meeting"."type" in ('som', 'ministerial', 'conference', 'coordinators', 'workshop', 'training', 'forum', 'briefing', 'expert', 'presentation', 'other'))
);
INSERT INTO published_meeting VALUES('8e0ac057-b159-417c-a41b-7a6a79d443a6','92a33f1a-04d6-413f-9c5a-25e234627f7d','som-5','public',0,'som',5,'{"original":"en","en":"5th Almaty Process Senior Officials Meeting (SOM)","ru":"5-е совещание старших должностных лиц Алматинского процесса","renders":{"ru":"5th Almaty Process Senior Officials Meeting (SOM)","kk":"5th Almaty Process Senior Officials Meeting (SOM)"},"kk":"Алматы процесі аға лауазымды тұлғаларының 5-кеңесі"}','{"original":"en","en":"Human Mobility in Central Asia: Rights of vulnerable migrants and refugees and new opportunities for regional cooperation.","ru":"Мобильность населения в Центральной Азии: права уязвимых мигрантов и беженцев и новые возможности регионального сотрудничества.","renders":{"ru":"Human Mobility in Central Asia: Rights of vulnerable migrants and refugees and new opportunities for regional cooperation.","kk":"Human Mobility in Central Asia: Rights of vulnerable migrants and refugees and new opportunities for regional cooperation."},"kk":"Орталық Азиядағы халықтың ұтқырлығы: осал мигранттар мен босқындардың құқықтары және өңірлік ынтымақтастықтың жаңа мүмкіндіктері."}','2018-09-27','2018-09-28','Asia/Bishkek','{"original":"en","en":"Bishkek","ru":"Бишкек","renders":{"ru":"Bishkek","kk":"Bishkek"},"kk":"Бішкек"}','{"original":"en","en":"Kyrgyzstan","ru":"Кыргызстан","renders":{"ru":"Kyrgyzstan","kk":"Kyrgyzstan"},"kk":"Қырғызстан"}');
INSERT INTO published_meeting VALUES('1fd2d66e-f850-4f73-bf89-d4647a9cf23a','905d7168-e329-49d1-912a-7ab887986806','practice','public',0,'som',NULL,'{"original":"en","en":"Practice meeting","ru":"Учебное совещание","renders":{"ru":"Practice meeting","kk":"Practice meeting"},"kk":"Жаттығу кеңесі"}','{"original":"en","en":"A programme to try things on","ru":"Программа для упражнений","renders":{"ru":"A programme to try things on"}}','2027-05-18','2027-05-19','Asia/Almaty','{"original":"en","en":"Almaty","ru":"Алматы","renders":{"ru":"Almaty","kk":"Almaty"},"kk":"Алматы"}','{"original":"en","en":"Kazakhstan","ru":"Казахстан","renders":{"ru":"Kazakhstan","kk":"Kazakhstan"},"kk":"Қазақстан"}');
CREATE TABLE `late_objection` (
	`id` text PRIMARY KEY NOT NULL,
	`circulation_id` text NOT NULL,
	`state_code` text NOT NULL,
	`paragraphs` text NOT NULL,
	`objection` text NOT NULL,
	`amendment` text NOT NULL,
	`ended_at` text NOT NULL,
	`received_at` text NOT NULL,
	`received_by` text NOT NULL,
	FOREIGN KEY (`circulation_id`) REFERENCES `circulation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`received_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "late_objection_said" CHECK(length("late_objection"."objection") + length("late_objection"."amendment") > 0),
	CONSTRAINT "late_objection_paragraphs" CHECK(json_array_length("late_objection"."paragraphs") > 0),
	CONSTRAINT "late_objection_late" CHECK("late_objection"."ended_at" <= "late_objection"."received_at")
);
CREATE TABLE `adoption_strike` (
	`id` text PRIMARY KEY NOT NULL,
	`adoption_id` text NOT NULL,
	`reason` text NOT NULL,
	`struck_at` text NOT NULL,
	`struck_by` text NOT NULL,
	FOREIGN KEY (`adoption_id`) REFERENCES `adoption`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`struck_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "adoption_strike_reason" CHECK(length("adoption_strike"."reason") > 0)
);
CREATE TABLE `withdrawal_undone` (
	`id` text PRIMARY KEY NOT NULL,
	`withdrawal_id` text NOT NULL,
	`reason` text NOT NULL,
	`undone_at` text NOT NULL,
	`undone_by` text NOT NULL,
	FOREIGN KEY (`withdrawal_id`) REFERENCES `statement_withdrawal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "withdrawal_undone_reason" CHECK(length("withdrawal_undone"."reason") > 0)
);
CREATE TABLE IF NOT EXISTS "proposal_answer" (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`decision` text NOT NULL,
	`reason` text NOT NULL,
	`wording` text,
	`before` text,
	`answered_at` text NOT NULL,
	`answered_by` text NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "proposal_answer_decision" CHECK("proposal_answer"."decision" in ('taken', 'adapted', 'noted', 'declined', 'upheld')),
	CONSTRAINT "proposal_answer_reason" CHECK(length("proposal_answer"."reason") > 0)
);
INSERT INTO proposal_answer VALUES('808f1fbd-3e70-49f6-9d09-b1ff8ba34bab','b2f18402-936d-4ff2-91ac-095395443a20','taken','More exact.','Participants adopted the agenda as circulated and took note of the organization of work.','Participants adopted the agenda and took note of the organization of work.','2026-11-20T09:00:20.389Z','98950e06-c389-402f-89fd-404f87661590');
INSERT INTO proposal_answer VALUES('5f889a8d-d0e4-46e6-ae33-d4f77d239748','7f87b15a-78b1-42f2-acdf-dbc60c17bed6','adapted','The observers stay in, the interpreters are added.','The Chair thanked the delegations, the observers and the Support Unit for their contributions, and the interpreters for their work.','The Chair thanked the delegations, the observers and the Support Unit for their contributions.','2026-11-20T09:00:20.486Z','98950e06-c389-402f-89fd-404f87661590');
CREATE TABLE `agenda_withdrawal_undone` (
	`id` text PRIMARY KEY NOT NULL,
	`withdrawal_id` text NOT NULL,
	`reason` text NOT NULL,
	`undone_at` text NOT NULL,
	`undone_by` text NOT NULL,
	FOREIGN KEY (`withdrawal_id`) REFERENCES `withdrawal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_withdrawal_undone_reason" CHECK(length("agenda_withdrawal_undone"."reason") > 0)
);
CREATE TABLE `kept_comparison` (
	`statement_id` text NOT NULL,
	`pair` text NOT NULL,
	`lengths` text NOT NULL,
	PRIMARY KEY(`statement_id`, `pair`),
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action
);
INSERT INTO kept_comparison VALUES('28ff54ed-869a-48b9-9a68-5435bdfeab55','4VrFItAZN2JTqGSs5xUDROGJ1EZKoR1H_0hPSq2cA9I','=32+14=42');
INSERT INTO kept_comparison VALUES('28ff54ed-869a-48b9-9a68-5435bdfeab55','yYn3af_WQio_PRuvDBg4do64imTx6BlipK23dTkuwhg','=33-1=1-14=44+37=1');
INSERT INTO kept_comparison VALUES('28ff54ed-869a-48b9-9a68-5435bdfeab55','QTPrfeA7PmkXzY7SdtpQ2ycRRcChinOTsgpnXsx-iys','=93+37=1');
INSERT INTO kept_comparison VALUES('28ff54ed-869a-48b9-9a68-5435bdfeab55','k6t3c3c08sdQrLrILM-MfMwuDovZ0qpDLpqVfZYOCAQ','=32+14=42');
INSERT INTO kept_comparison VALUES('28ff54ed-869a-48b9-9a68-5435bdfeab55','l5oCiKIacijrEom9JMJwu5snONJf2RsmaYDVC2_ISqs','=93+37=1');
INSERT INTO kept_comparison VALUES('28ff54ed-869a-48b9-9a68-5435bdfeab55','Ma5a0ux16UIGDPSDc3v0iKQzArn78L6hwaNV0bvLhKc','=50-1=16-1=1-19=15');
CREATE TABLE `recovery_code` (
	`id` text PRIMARY KEY NOT NULL,
	`second_factor_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`second_factor_id`) REFERENCES `second_factor`(`id`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `second_factor` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`secret` text NOT NULL,
	`set_at` text NOT NULL,
	`ended_at` text,
	`last_step` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `sign_in` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`version` integer NOT NULL,
	`made_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`ends_at` text NOT NULL,
	`ended_at` text,
	`browser` text,
	`platform` text,
	`network` text,
	`failed_before` integer DEFAULT 0 NOT NULL,
	`act_hash` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sign_in_order" CHECK("sign_in"."made_at" < "sign_in"."ends_at")
);
CREATE TABLE `sign_in_attempt` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`ends_at` text NOT NULL,
	`free_at` text
);
CREATE UNIQUE INDEX `account_email` ON `account` (`email`);
CREATE UNIQUE INDEX `account_person` ON `account` (`person_id`) WHERE "account"."closed_at" is null and "account"."person_id" is not null;
CREATE INDEX `appointment_account` ON `appointment` (`account_id`);
CREATE UNIQUE INDEX `password_link_token` ON `password_link` (`token_hash`);
CREATE INDEX `password_link_account` ON `password_link` (`account_id`);
CREATE UNIQUE INDEX `activity_chain` ON `activity` (`previous_hash`);
CREATE UNIQUE INDEX `activity_hash` ON `activity` (`hash`);
CREATE INDEX `activity_meeting` ON `activity` (`meeting_id`,`seq`);
CREATE INDEX `activity_object` ON `activity` (`object_id`,`seq`);
CREATE INDEX `acknowledged_save_at` ON `acknowledged_save` (`saved_at`);
CREATE UNIQUE INDEX `acknowledged_save_once` ON `acknowledged_save` (`account_id`,`key`);
CREATE INDEX `slot_meeting` ON `slot` (`meeting_id`);
CREATE INDEX `slot_day` ON `slot` (`day_id`);
CREATE INDEX `slot_item` ON `slot` (`item_id`);
CREATE UNIQUE INDEX `slot_of_meeting` ON `slot` (`id`,`meeting_id`);
CREATE INDEX `convocation_meeting` ON `convocation` (`meeting_id`,`decided_at`);
CREATE UNIQUE INDEX `meeting_team_member_once` ON `meeting_team_member` (`meeting_id`,`account_id`) WHERE "meeting_team_member"."left_at" is null;
CREATE INDEX `meeting_team_member_account` ON `meeting_team_member` (`account_id`);
CREATE INDEX `person_sort_name` ON `person` (`sort_name`);
CREATE INDEX `person_state` ON `person` (`state_code`);
CREATE INDEX `person_organization` ON `person` (`organization_id`);
CREATE INDEX `appearance_meeting` ON `appearance` (`meeting_id`);
CREATE INDEX `appearance_person` ON `appearance` (`person_id`,`date`);
CREATE INDEX `appearance_state` ON `appearance` (`state_code`,`date`);
CREATE INDEX `appearance_organization` ON `appearance` (`organization_id`,`date`);
CREATE UNIQUE INDEX `publication_number` ON `publication` (`meeting_id`,`number`);
CREATE INDEX `support_unit_member_organization` ON `support_unit_member` (`organization_id`);
CREATE INDEX `circulation_statement` ON `circulation` (`statement_id`,`opened_at`);
CREATE UNIQUE INDEX `circulation_recipient_state` ON `circulation_recipient` (`circulation_id`,`state_code`) WHERE "circulation_recipient"."state_code" is not null;
CREATE UNIQUE INDEX `circulation_recipient_organization` ON `circulation_recipient` (`circulation_id`,`organization_id`) WHERE "circulation_recipient"."organization_id" is not null;
CREATE INDEX `circulation_recipient_of_state` ON `circulation_recipient` (`state_code`);
CREATE INDEX `circulation_recipient_of_organization` ON `circulation_recipient` (`organization_id`);
CREATE INDEX `proposal_statement` ON `proposal` (`statement_id`,`paragraph_id`);
CREATE UNIQUE INDEX `silence_withdrawal_once` ON `silence_withdrawal` (`circulation_id`);
CREATE UNIQUE INDEX `issuance_correction` ON `issuance` (`statement_id`,`correction`);
CREATE INDEX `issuance_number` ON `issuance` (`number`,`correction`);
CREATE INDEX `issuance_list` ON `issuance` (`correction`,`audience`,`number`);
CREATE INDEX `paragraph_statement` ON `paragraph` (`statement_id`,`rank`);
CREATE UNIQUE INDEX `revision_number` ON `revision` (`statement_id`,`number`);
CREATE INDEX `designation_state` ON `designation` (`state_code`);
CREATE UNIQUE INDEX `dossier_handover` ON `dossier` (`handover_id`);
CREATE INDEX `handover_act_handover` ON `handover_act` (`handover_id`,`at`);
CREATE UNIQUE INDEX `handover_terms_number` ON `handover_terms` (`handover_id`,`number`);
CREATE INDEX `handover_terms_effective` ON `handover_terms` (`effective_on`);
CREATE INDEX `paper_entry` ON `paper` (`entry_id`);
CREATE INDEX `paper_date` ON `paper` (`date`);
CREATE INDEX `register_link_to` ON `register_link` (`to_id`);
CREATE INDEX `register_state_state` ON `register_state` (`state_code`,`entry_id`);
CREATE INDEX `register_word_entry` ON `register_word` (`entry_id`);
CREATE UNIQUE INDEX `chairmanship_once` ON `chairmanship` (`effective_on`) WHERE "chairmanship"."replaced_at" is null;
CREATE UNIQUE INDEX `state_name_once` ON `state_name` (`state_code`,`locale`,`valid_from`) WHERE "state_name"."replaced_at" is null;
CREATE UNIQUE INDEX `organization_name_once` ON `organization_name` (`organization_id`,`valid_from`) WHERE "organization_name"."replaced_at" is null;
CREATE INDEX `standing_capacity_state` ON `standing_capacity` (`state_code`,`valid_from`);
CREATE INDEX `standing_capacity_organization` ON `standing_capacity` (`organization_id`,`valid_from`);
CREATE UNIQUE INDEX `participation_state` ON `participation` (`meeting_id`,`state_code`) WHERE "participation"."state_code" is not null and "participation"."ended_at" is null;
CREATE UNIQUE INDEX `participation_organization` ON `participation` (`meeting_id`,`organization_id`) WHERE "participation"."organization_id" is not null and "participation"."ended_at" is null;
CREATE INDEX `chairperson_chairmanship` ON `chairperson` (`chairmanship_id`);
CREATE INDEX `chairperson_person` ON `chairperson` (`person_id`);
CREATE UNIQUE INDEX `silence_break_once` ON `silence_break` (`circulation_id`,`state_code`);
CREATE UNIQUE INDEX `meeting_slug` ON `meeting` (`slug`);
CREATE INDEX `meeting_starts_on` ON `meeting` (`starts_on`,`id`);
CREATE INDEX `register_claim_entry` ON `register_claim` (`entry_id`,`rank`);
CREATE UNIQUE INDEX `register_entry_slug` ON `register_entry` (`slug`);
CREATE UNIQUE INDEX `register_entry_meeting` ON `register_entry` (`meeting_id`) WHERE "register_entry"."meeting_id" is not null;
CREATE INDEX `register_entry_record` ON `register_entry` (`audience`,`starts_on`,`id`);
CREATE INDEX `register_entry_starts_on` ON `register_entry` (`starts_on`,`id`);
CREATE INDEX `register_entry_type` ON `register_entry` (`type`,`starts_on`,`id`);
CREATE INDEX `register_entry_place` ON `register_entry` (`place`,`starts_on`,`id`);
CREATE UNIQUE INDEX `appointment_once_wide` ON `appointment` (`account_id`,`role`) WHERE "appointment"."ends_at" is null and "appointment"."scope" in ('process', 'support-unit');
CREATE UNIQUE INDEX `appointment_once_state` ON `appointment` (`account_id`,`role`,`state_code`) WHERE "appointment"."ends_at" is null and "appointment"."scope" = 'state';
CREATE UNIQUE INDEX `appointment_once_organization` ON `appointment` (`account_id`,`role`,`organization_id`) WHERE "appointment"."ends_at" is null and "appointment"."scope" = 'organization';
CREATE INDEX `agenda_item_meeting` ON `agenda_item` (`meeting_id`);
CREATE UNIQUE INDEX `agenda_item_of_meeting` ON `agenda_item` (`id`,`meeting_id`);
CREATE INDEX `contribution_meeting` ON `contribution` (`meeting_id`);
CREATE INDEX `contribution_slot` ON `contribution` (`slot_id`);
CREATE INDEX `contribution_person` ON `contribution` (`person_id`);
CREATE INDEX `part_meeting` ON `part` (`meeting_id`);
CREATE INDEX `part_slot` ON `part` (`slot_id`);
CREATE UNIQUE INDEX `part_of_slot` ON `part` (`id`,`slot_id`);
CREATE UNIQUE INDEX `meeting_day_once` ON `meeting_day` (`meeting_id`,`date`);
CREATE UNIQUE INDEX `meeting_day_of_meeting` ON `meeting_day` (`id`,`meeting_id`);
CREATE UNIQUE INDEX `published_meeting_slug` ON `published_meeting` (`slug`);
CREATE INDEX `published_meeting_record` ON `published_meeting` (`audience`,`starts_on`,`meeting_id`);
CREATE INDEX `published_meeting_starts_on` ON `published_meeting` (`starts_on`,`meeting_id`);
CREATE INDEX `activity_account` ON `activity` (`account_id`,`seq`);
CREATE INDEX `activity_kind` ON `activity` (`object_kind`,`seq`);
CREATE INDEX `activity_at` ON `activity` (`at`);
CREATE INDEX `register_entry_public_type` ON `register_entry` (`audience`,`type`,`starts_on`);
CREATE INDEX `register_entry_public_place` ON `register_entry` (`audience`,`place`);
CREATE INDEX `register_entry_series` ON `register_entry` (`series_id`,`audience`,`starts_on`);
CREATE INDEX `late_objection_circulation` ON `late_objection` (`circulation_id`,`received_at`);
CREATE UNIQUE INDEX `adoption_strike_once` ON `adoption_strike` (`adoption_id`);
CREATE INDEX `adoption_statement` ON `adoption` (`statement_id`);
CREATE UNIQUE INDEX `withdrawal_undone_once` ON `withdrawal_undone` (`withdrawal_id`);
CREATE INDEX `proposal_answer_proposal` ON `proposal_answer` (`proposal_id`,`answered_at`);
CREATE INDEX `statement_withdrawal_of` ON `statement_withdrawal` (`statement_id`,`withdrawn_at`);
CREATE INDEX `issuance_slug` ON `issuance` (`slug`,`number`,`correction`);
CREATE INDEX `statement_meeting` ON `statement` (`meeting_id`,`opened_at`);
CREATE UNIQUE INDEX `agenda_withdrawal_undone_once` ON `agenda_withdrawal_undone` (`withdrawal_id`);
CREATE INDEX `withdrawal_of` ON `withdrawal` (`publication_id`);
CREATE UNIQUE INDEX `recovery_code_once` ON `recovery_code` (`second_factor_id`,`code_hash`);
CREATE INDEX `second_factor_account` ON `second_factor` (`account_id`);
CREATE UNIQUE INDEX `second_factor_once` ON `second_factor` (`account_id`) WHERE "second_factor"."ended_at" is null;
CREATE INDEX `sign_in_account` ON `sign_in` (`account_id`,`made_at`);
CREATE UNIQUE INDEX `sign_in_act` ON `sign_in` (`account_id`,`act_hash`) WHERE "sign_in"."act_hash" is not null;
CREATE INDEX `sign_in_attempt_end` ON `sign_in_attempt` (`ends_at`);
CREATE TRIGGER `activity_no_update` BEFORE UPDATE ON `activity` BEGIN SELECT RAISE(ABORT, 'activity is append-only'); END;
CREATE TRIGGER `activity_no_delete` BEFORE DELETE ON `activity` BEGIN SELECT RAISE(ABORT, 'activity is append-only'); END;
CREATE TRIGGER `publication_no_update` BEFORE UPDATE ON `publication` BEGIN SELECT RAISE(ABORT, 'a publication is frozen'); END;
CREATE TRIGGER `publication_no_delete` BEFORE DELETE ON `publication` BEGIN SELECT RAISE(ABORT, 'a publication is frozen'); END;
CREATE TRIGGER `withdrawal_no_update` BEFORE UPDATE ON `withdrawal` BEGIN SELECT RAISE(ABORT, 'a withdrawal is frozen'); END;
CREATE TRIGGER `withdrawal_no_delete` BEFORE DELETE ON `withdrawal` BEGIN SELECT RAISE(ABORT, 'a withdrawal is frozen'); END;
CREATE TRIGGER `activity_no_replace` BEFORE INSERT ON `activity` WHEN EXISTS (SELECT 1 FROM `activity` WHERE `seq` = NEW.`seq` OR `previous_hash` = NEW.`previous_hash` OR `hash` = NEW.`hash`) BEGIN SELECT RAISE(ABORT, 'activity is append-only'); END;
CREATE TRIGGER `publication_no_replace` BEFORE INSERT ON `publication` WHEN EXISTS (SELECT 1 FROM `publication` WHERE `id` = NEW.`id` OR (`meeting_id` = NEW.`meeting_id` AND `number` = NEW.`number`)) BEGIN SELECT RAISE(ABORT, 'a publication is frozen'); END;
CREATE TRIGGER `revision_no_update` BEFORE UPDATE ON `revision` BEGIN SELECT RAISE(ABORT, 'a row of revision is frozen'); END;
CREATE TRIGGER `revision_no_delete` BEFORE DELETE ON `revision` BEGIN SELECT RAISE(ABORT, 'a row of revision is frozen'); END;
CREATE TRIGGER `revision_no_replace` BEFORE INSERT ON `revision` WHEN EXISTS (SELECT 1 FROM `revision` WHERE `id` = NEW.`id` OR (`statement_id` = NEW.`statement_id` AND `number` = NEW.`number`)) BEGIN SELECT RAISE(ABORT, 'a row of revision is frozen'); END;
CREATE TRIGGER `circulation_no_update` BEFORE UPDATE ON `circulation` BEGIN SELECT RAISE(ABORT, 'a row of circulation is frozen'); END;
CREATE TRIGGER `circulation_no_delete` BEFORE DELETE ON `circulation` BEGIN SELECT RAISE(ABORT, 'a row of circulation is frozen'); END;
CREATE TRIGGER `circulation_no_replace` BEFORE INSERT ON `circulation` WHEN EXISTS (SELECT 1 FROM `circulation` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'a row of circulation is frozen'); END;
CREATE TRIGGER `circulation_recipient_no_update` BEFORE UPDATE ON `circulation_recipient` BEGIN SELECT RAISE(ABORT, 'a row of circulation_recipient is frozen'); END;
CREATE TRIGGER `circulation_recipient_no_delete` BEFORE DELETE ON `circulation_recipient` BEGIN SELECT RAISE(ABORT, 'a row of circulation_recipient is frozen'); END;
CREATE TRIGGER `circulation_recipient_no_replace` BEFORE INSERT ON `circulation_recipient` WHEN EXISTS (SELECT 1 FROM `circulation_recipient` WHERE `id` = NEW.`id` OR (`circulation_id` = NEW.`circulation_id` AND (`state_code` = NEW.`state_code` OR `organization_id` = NEW.`organization_id`))) BEGIN SELECT RAISE(ABORT, 'a row of circulation_recipient is frozen'); END;
CREATE TRIGGER `proposal_no_update` BEFORE UPDATE ON `proposal` BEGIN SELECT RAISE(ABORT, 'a row of proposal is frozen'); END;
CREATE TRIGGER `proposal_no_delete` BEFORE DELETE ON `proposal` BEGIN SELECT RAISE(ABORT, 'a row of proposal is frozen'); END;
CREATE TRIGGER `proposal_no_replace` BEFORE INSERT ON `proposal` WHEN EXISTS (SELECT 1 FROM `proposal` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'a row of proposal is frozen'); END;
CREATE TRIGGER `silence_withdrawal_no_update` BEFORE UPDATE ON `silence_withdrawal` BEGIN SELECT RAISE(ABORT, 'a row of silence_withdrawal is frozen'); END;
CREATE TRIGGER `silence_withdrawal_no_delete` BEFORE DELETE ON `silence_withdrawal` BEGIN SELECT RAISE(ABORT, 'a row of silence_withdrawal is frozen'); END;
CREATE TRIGGER `silence_withdrawal_no_replace` BEFORE INSERT ON `silence_withdrawal` WHEN EXISTS (SELECT 1 FROM `silence_withdrawal` WHERE `id` = NEW.`id` OR (`circulation_id` = NEW.`circulation_id`)) BEGIN SELECT RAISE(ABORT, 'a row of silence_withdrawal is frozen'); END;
CREATE TRIGGER `adoption_no_update` BEFORE UPDATE ON `adoption` BEGIN SELECT RAISE(ABORT, 'a row of adoption is frozen'); END;
CREATE TRIGGER `adoption_no_delete` BEFORE DELETE ON `adoption` BEGIN SELECT RAISE(ABORT, 'a row of adoption is frozen'); END;
CREATE TRIGGER `issuance_no_update` BEFORE UPDATE ON `issuance` BEGIN SELECT RAISE(ABORT, 'a row of issuance is frozen'); END;
CREATE TRIGGER `issuance_no_delete` BEFORE DELETE ON `issuance` BEGIN SELECT RAISE(ABORT, 'a row of issuance is frozen'); END;
CREATE TRIGGER `statement_withdrawal_no_update` BEFORE UPDATE ON `statement_withdrawal` BEGIN SELECT RAISE(ABORT, 'a row of statement_withdrawal is frozen'); END;
CREATE TRIGGER `statement_withdrawal_no_delete` BEFORE DELETE ON `statement_withdrawal` BEGIN SELECT RAISE(ABORT, 'a row of statement_withdrawal is frozen'); END;
CREATE TRIGGER `handover_terms_no_update` BEFORE UPDATE ON `handover_terms` BEGIN SELECT RAISE(ABORT, 'a row of handover_terms is frozen'); END;
CREATE TRIGGER `handover_terms_no_delete` BEFORE DELETE ON `handover_terms` BEGIN SELECT RAISE(ABORT, 'a row of handover_terms is frozen'); END;
CREATE TRIGGER `handover_terms_no_replace` BEFORE INSERT ON `handover_terms` WHEN EXISTS (SELECT 1 FROM `handover_terms` WHERE `id` = NEW.`id` OR (`handover_id` = NEW.`handover_id` AND `number` = NEW.`number`)) BEGIN SELECT RAISE(ABORT, 'a row of handover_terms is frozen'); END;
CREATE TRIGGER `handover_act_no_update` BEFORE UPDATE ON `handover_act` BEGIN SELECT RAISE(ABORT, 'a row of handover_act is frozen'); END;
CREATE TRIGGER `handover_act_no_delete` BEFORE DELETE ON `handover_act` BEGIN SELECT RAISE(ABORT, 'a row of handover_act is frozen'); END;
CREATE TRIGGER `handover_act_no_replace` BEFORE INSERT ON `handover_act` WHEN EXISTS (SELECT 1 FROM `handover_act` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'a row of handover_act is frozen'); END;
CREATE TRIGGER `dossier_no_update` BEFORE UPDATE ON `dossier` BEGIN SELECT RAISE(ABORT, 'a row of dossier is frozen'); END;
CREATE TRIGGER `dossier_no_delete` BEFORE DELETE ON `dossier` BEGIN SELECT RAISE(ABORT, 'a row of dossier is frozen'); END;
CREATE TRIGGER `dossier_no_replace` BEFORE INSERT ON `dossier` WHEN EXISTS (SELECT 1 FROM `dossier` WHERE `id` = NEW.`id` OR (`handover_id` = NEW.`handover_id`)) BEGIN SELECT RAISE(ABORT, 'a row of dossier is frozen'); END;
CREATE TRIGGER `state_name_once_a_day_insert` BEFORE INSERT ON `state_name` WHEN NEW.`replaced_at` IS NULL AND EXISTS (SELECT 1 FROM `state_name` o WHERE o.`id` <> NEW.`id` AND o.`state_code` IS NEW.`state_code` AND o.`locale` IS NEW.`locale` AND o.`replaced_at` IS NULL AND o.`valid_from` < coalesce(NEW.`valid_until`, '9999-12-31') AND NEW.`valid_from` < coalesce(o.`valid_until`, '9999-12-31')) BEGIN SELECT RAISE(ABORT, 'rows of state_name overlap'); END;
CREATE TRIGGER `state_name_once_a_day_update` BEFORE UPDATE ON `state_name` WHEN NEW.`replaced_at` IS NULL AND EXISTS (SELECT 1 FROM `state_name` o WHERE o.`id` <> NEW.`id` AND o.`state_code` IS NEW.`state_code` AND o.`locale` IS NEW.`locale` AND o.`replaced_at` IS NULL AND o.`valid_from` < coalesce(NEW.`valid_until`, '9999-12-31') AND NEW.`valid_from` < coalesce(o.`valid_until`, '9999-12-31')) BEGIN SELECT RAISE(ABORT, 'rows of state_name overlap'); END;
CREATE TRIGGER `organization_name_once_a_day_insert` BEFORE INSERT ON `organization_name` WHEN NEW.`replaced_at` IS NULL AND EXISTS (SELECT 1 FROM `organization_name` o WHERE o.`id` <> NEW.`id` AND o.`organization_id` IS NEW.`organization_id` AND o.`replaced_at` IS NULL AND o.`valid_from` < coalesce(NEW.`valid_until`, '9999-12-31') AND NEW.`valid_from` < coalesce(o.`valid_until`, '9999-12-31')) BEGIN SELECT RAISE(ABORT, 'rows of organization_name overlap'); END;
CREATE TRIGGER `organization_name_once_a_day_update` BEFORE UPDATE ON `organization_name` WHEN NEW.`replaced_at` IS NULL AND EXISTS (SELECT 1 FROM `organization_name` o WHERE o.`id` <> NEW.`id` AND o.`organization_id` IS NEW.`organization_id` AND o.`replaced_at` IS NULL AND o.`valid_from` < coalesce(NEW.`valid_until`, '9999-12-31') AND NEW.`valid_from` < coalesce(o.`valid_until`, '9999-12-31')) BEGIN SELECT RAISE(ABORT, 'rows of organization_name overlap'); END;
CREATE TRIGGER `standing_capacity_once_a_day_insert` BEFORE INSERT ON `standing_capacity` WHEN NEW.`replaced_at` IS NULL AND EXISTS (SELECT 1 FROM `standing_capacity` o WHERE o.`id` <> NEW.`id` AND o.`state_code` IS NEW.`state_code` AND o.`organization_id` IS NEW.`organization_id` AND o.`replaced_at` IS NULL AND o.`valid_from` < coalesce(NEW.`valid_until`, '9999-12-31') AND NEW.`valid_from` < coalesce(o.`valid_until`, '9999-12-31')) BEGIN SELECT RAISE(ABORT, 'rows of standing_capacity overlap'); END;
CREATE TRIGGER `standing_capacity_once_a_day_update` BEFORE UPDATE ON `standing_capacity` WHEN NEW.`replaced_at` IS NULL AND EXISTS (SELECT 1 FROM `standing_capacity` o WHERE o.`id` <> NEW.`id` AND o.`state_code` IS NEW.`state_code` AND o.`organization_id` IS NEW.`organization_id` AND o.`replaced_at` IS NULL AND o.`valid_from` < coalesce(NEW.`valid_until`, '9999-12-31') AND NEW.`valid_from` < coalesce(o.`valid_until`, '9999-12-31')) BEGIN SELECT RAISE(ABORT, 'rows of standing_capacity overlap'); END;
CREATE TRIGGER `support_unit_member_once_a_day_insert` BEFORE INSERT ON `support_unit_member` WHEN NEW.`replaced_at` IS NULL AND EXISTS (SELECT 1 FROM `support_unit_member` o WHERE o.`id` <> NEW.`id` AND o.`organization_id` IS NEW.`organization_id` AND o.`replaced_at` IS NULL AND o.`valid_from` < coalesce(NEW.`valid_until`, '9999-12-31') AND NEW.`valid_from` < coalesce(o.`valid_until`, '9999-12-31')) BEGIN SELECT RAISE(ABORT, 'rows of support_unit_member overlap'); END;
CREATE TRIGGER `support_unit_member_once_a_day_update` BEFORE UPDATE ON `support_unit_member` WHEN NEW.`replaced_at` IS NULL AND EXISTS (SELECT 1 FROM `support_unit_member` o WHERE o.`id` <> NEW.`id` AND o.`organization_id` IS NEW.`organization_id` AND o.`replaced_at` IS NULL AND o.`valid_from` < coalesce(NEW.`valid_until`, '9999-12-31') AND NEW.`valid_from` < coalesce(o.`valid_until`, '9999-12-31')) BEGIN SELECT RAISE(ABORT, 'rows of support_unit_member overlap'); END;
CREATE TRIGGER `silence_break_no_update` BEFORE UPDATE ON `silence_break` BEGIN SELECT RAISE(ABORT, 'a row of silence_break is frozen'); END;
CREATE TRIGGER `silence_break_no_delete` BEFORE DELETE ON `silence_break` BEGIN SELECT RAISE(ABORT, 'a row of silence_break is frozen'); END;
CREATE TRIGGER `silence_break_no_replace` BEFORE INSERT ON `silence_break` WHEN EXISTS (SELECT 1 FROM `silence_break` WHERE `id` = NEW.`id` OR (`circulation_id` = NEW.`circulation_id` AND `state_code` = NEW.`state_code`)) BEGIN SELECT RAISE(ABORT, 'a row of silence_break is frozen'); END;
CREATE TRIGGER `late_objection_no_update` BEFORE UPDATE ON `late_objection` BEGIN SELECT RAISE(ABORT, 'a row of late_objection is frozen'); END;
CREATE TRIGGER `late_objection_no_delete` BEFORE DELETE ON `late_objection` BEGIN SELECT RAISE(ABORT, 'a row of late_objection is frozen'); END;
CREATE TRIGGER `late_objection_no_replace` BEFORE INSERT ON `late_objection` WHEN EXISTS (SELECT 1 FROM `late_objection` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'a row of late_objection is frozen'); END;
CREATE TRIGGER `adoption_strike_no_update` BEFORE UPDATE ON `adoption_strike` BEGIN SELECT RAISE(ABORT, 'a row of adoption_strike is frozen'); END;
CREATE TRIGGER `adoption_strike_no_delete` BEFORE DELETE ON `adoption_strike` BEGIN SELECT RAISE(ABORT, 'a row of adoption_strike is frozen'); END;
CREATE TRIGGER `adoption_strike_no_replace` BEFORE INSERT ON `adoption_strike` WHEN EXISTS (SELECT 1 FROM `adoption_strike` WHERE `id` = NEW.`id` OR `adoption_id` = NEW.`adoption_id`) BEGIN SELECT RAISE(ABORT, 'a row of adoption_strike is frozen'); END;
CREATE TRIGGER `adoption_no_replace` BEFORE INSERT ON `adoption` WHEN EXISTS (SELECT 1 FROM `adoption` WHERE `id` = NEW.`id` OR (`statement_id` = NEW.`statement_id` AND NOT EXISTS (SELECT 1 FROM `adoption_strike` WHERE `adoption_id` = `adoption`.`id`))) BEGIN SELECT RAISE(ABORT, 'a row of adoption is frozen'); END;
CREATE TRIGGER `proposal_answer_no_update` BEFORE UPDATE ON `proposal_answer` BEGIN SELECT RAISE(ABORT, 'a row of proposal_answer is frozen'); END;
CREATE TRIGGER `proposal_answer_no_delete` BEFORE DELETE ON `proposal_answer` BEGIN SELECT RAISE(ABORT, 'a row of proposal_answer is frozen'); END;
CREATE TRIGGER `proposal_answer_no_replace` BEFORE INSERT ON `proposal_answer` WHEN EXISTS (SELECT 1 FROM `proposal_answer` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'a row of proposal_answer is frozen'); END;
CREATE TRIGGER `withdrawal_undone_no_update` BEFORE UPDATE ON `withdrawal_undone` BEGIN SELECT RAISE(ABORT, 'a row of withdrawal_undone is frozen'); END;
CREATE TRIGGER `withdrawal_undone_no_delete` BEFORE DELETE ON `withdrawal_undone` BEGIN SELECT RAISE(ABORT, 'a row of withdrawal_undone is frozen'); END;
CREATE TRIGGER `withdrawal_undone_no_replace` BEFORE INSERT ON `withdrawal_undone` WHEN EXISTS (SELECT 1 FROM `withdrawal_undone` WHERE `id` = NEW.`id` OR `withdrawal_id` = NEW.`withdrawal_id`) BEGIN SELECT RAISE(ABORT, 'a row of withdrawal_undone is frozen'); END;
CREATE TRIGGER `statement_withdrawal_no_replace` BEFORE INSERT ON `statement_withdrawal` WHEN EXISTS (SELECT 1 FROM `statement_withdrawal` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'a row of statement_withdrawal is frozen'); END;
CREATE TRIGGER `issuance_no_replace` BEFORE INSERT ON `issuance` WHEN EXISTS (SELECT 1 FROM `issuance` WHERE `id` = NEW.`id` OR (`statement_id` = NEW.`statement_id` AND `correction` = NEW.`correction`)) BEGIN SELECT RAISE(ABORT, 'a row of issuance is frozen'); END;
CREATE TRIGGER `agenda_withdrawal_undone_no_update` BEFORE UPDATE ON `agenda_withdrawal_undone` BEGIN SELECT RAISE(ABORT, 'a row of agenda_withdrawal_undone is frozen'); END;
CREATE TRIGGER `agenda_withdrawal_undone_no_delete` BEFORE DELETE ON `agenda_withdrawal_undone` BEGIN SELECT RAISE(ABORT, 'a row of agenda_withdrawal_undone is frozen'); END;
CREATE TRIGGER `agenda_withdrawal_undone_no_replace` BEFORE INSERT ON `agenda_withdrawal_undone` WHEN EXISTS (SELECT 1 FROM `agenda_withdrawal_undone` WHERE `id` = NEW.`id` OR `withdrawal_id` = NEW.`withdrawal_id`) BEGIN SELECT RAISE(ABORT, 'a row of agenda_withdrawal_undone is frozen'); END;
CREATE TRIGGER `withdrawal_no_replace` BEFORE INSERT ON `withdrawal` WHEN EXISTS (SELECT 1 FROM `withdrawal` WHERE `id` = NEW.`id` OR (`publication_id` = NEW.`publication_id` AND NOT EXISTS (SELECT 1 FROM `agenda_withdrawal_undone` WHERE `withdrawal_id` = `withdrawal`.`id`))) BEGIN SELECT RAISE(ABORT, 'a withdrawal is frozen'); END;
COMMIT;

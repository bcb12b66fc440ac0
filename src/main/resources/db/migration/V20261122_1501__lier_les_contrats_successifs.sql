-- Objects carried over from a contract to the next one, each with the one it comes from; the contract itself among them.
create table contrat_reprise (
    contrat_id      uuid         not null references contrat (id),
    objet           varchar(40)  not null,
    objet_id        varchar(80)  not null,
    origine_contrat uuid         not null references contrat (id),
    origine_id      varchar(80)  not null,
    primary key (contrat_id, objet, objet_id)
);

-- Who represents each signatory, as the first page of the contract prints it.
create table preambule_partie (
    signataire_id           uuid primary key references contrat_signataire (id),
    contrat_id              uuid          not null references contrat (id),
    representant            varchar(200),
    qualite                 varchar(200),
    adresse                 varchar(400),
    -- the assembly that deliberates: conseil municipal, conseil communautaire
    organe                  varchar(200),
    deliberation_le         date,
    deliberation_reference  varchar(120),
    -- on the row of the State only: « oui » when the département manages the aids to building, and who says so
    delegataire             varchar(3),
    delegataire_source      varchar(300),
    modifie_le              timestamp with time zone not null,
    modifie_par             varchar(80)   not null,
    version                 bigint        not null
);
create index preambule_partie_par_contrat on preambule_partie (contrat_id);

-- What the préfet decided on the objective of a commune over a triennial period, with or without contract; who and when: the
-- journal.
create table decision_objectif (
    id              uuid primary key,
    code_insee      varchar(5)    not null,
    -- first year of the period
    periode         integer       not null,
    -- objective notified: it wins over any computed one
    notifie         integer,
    notifie_le      date,
    -- reference of the letter or of the arrêté
    notifie_ref     varchar(120),
    -- what the engine gave that day, and with which rule set: the difference stays explained
    calcule         integer,
    regles          varchar(40),
    -- objective raised after the mayor's agreement, without contract
    rehausse        integer,
    rehausse_motif  varchar(1000),
    rehausse_accord date,
    version         bigint        not null,
    constraint decision_objectif_unique unique (code_insee, periode),
    constraint decision_objectif_notifie check (notifie is null or notifie >= 0),
    constraint decision_objectif_rehausse check (rehausse is null or rehausse >= 0)
);

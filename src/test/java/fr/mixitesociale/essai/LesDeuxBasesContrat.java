package fr.mixitesociale.essai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class LesDeuxBasesContrat {

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("les migrations passent et Hibernate reconnaît le schéma")
    void schema() {
        assertThat(jdbc.sql("select count(*) from verrou_import")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}

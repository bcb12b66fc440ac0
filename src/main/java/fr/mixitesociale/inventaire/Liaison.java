package fr.mixitesociale.inventaire;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Binds the parameters of a batch one after the other. Absent values keep their type: an untyped null among typed values
 * makes PostgreSQL's driver parse the statement again and undoes the batch.
 */
final class Liaison {

    private final PreparedStatement ordre;
    private int position;

    Liaison(PreparedStatement ordre) {
        this.ordre = ordre;
    }

    Liaison entier(@Nullable Integer valeur) throws SQLException {
        if (valeur == null) {
            ordre.setNull(++position, Types.INTEGER);
        } else {
            ordre.setInt(++position, valeur);
        }
        return this;
    }

    Liaison texte(@Nullable String valeur) throws SQLException {
        if (valeur == null) {
            ordre.setNull(++position, Types.VARCHAR);
        } else {
            ordre.setString(++position, valeur);
        }
        return this;
    }

    Liaison decimal(@Nullable BigDecimal valeur) throws SQLException {
        if (valeur == null) {
            ordre.setNull(++position, Types.NUMERIC);
        } else {
            ordre.setBigDecimal(++position, valeur);
        }
        return this;
    }

    Liaison booleen(@Nullable Boolean valeur) throws SQLException {
        if (valeur == null) {
            ordre.setNull(++position, Types.BOOLEAN);
        } else {
            ordre.setBoolean(++position, valeur);
        }
        return this;
    }

    Liaison date(@Nullable LocalDate valeur) throws SQLException {
        if (valeur == null) {
            ordre.setNull(++position, Types.DATE);
        } else {
            ordre.setObject(++position, valeur);
        }
        return this;
    }

    Liaison objet(Object valeur) throws SQLException {
        ordre.setObject(++position, valeur);
        return this;
    }
}

package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import fr.mixitesociale.socle.Champ;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Collision;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A form without a save button: each field is saved when it is left, or after a second and a half without typing, with
 * the value that was read and the version then. What cannot be saved stays in its field with the reason; a collision
 * asks; what others change meanwhile shows up in the fields nobody touches. Used on one screen's thread.
 */
public final class FormulaireContinu {

    private final CleBrouillon objet;
    private final Function<Saisie, ResultatSaisie> enregistreur;
    private final StatutEnregistrement statut;
    private final Clock horloge;
    private final Map<String, ChampContinu<?>> champs = new LinkedHashMap<>();
    private Consumer<ResultatSaisie> ensuite = _ -> {};
    private long version;

    /**
     * @param objet whose fields these are; the field of the key is not looked at
     * @param version version of the object as it is shown
     * @param enregistreur the service; its refusals are told, never swallowed
     */
    public FormulaireContinu(
            CleBrouillon objet,
            long version,
            Function<Saisie, ResultatSaisie> enregistreur,
            StatutEnregistrement statut,
            Clock horloge) {
        this.objet = objet;
        this.version = version;
        this.enregistreur = enregistreur;
        this.statut = statut;
        this.horloge = horloge;
    }

    /**
     * Binds a field and fills it.
     *
     * @param valeur canonical value as read
     */
    public <V extends @Nullable Object> void lier(
            Champ<?> champ,
            String libelle,
            AbstractField<?, V> composant,
            Conversion<V> conversion,
            @Nullable String valeur) {
        ChampContinu<V> continu = new ChampContinu<>(champ, libelle, composant, conversion, valeur);
        champs.put(champ.cle(), continu);
        continu.brancher(this::enregistrer);
        marquer(continu);
    }

    /** Called after each save that reached the server. */
    public void quandEnregistre(Consumer<ResultatSaisie> suite) {
        ensuite = suite;
    }

    /** What this tab typed and never saved, to put at the top of the form. */
    public BandeauBrouillons brouillons() {
        return new BandeauBrouillons(objet.prefixeObjet(), horloge, this::libelleDuReste, reste -> {
            champ(reste.cle().champ()).saisir(reste.texte(), reste.lu());
            enregistrer();
        });
    }

    /** Whether something is typed that the server does not hold. */
    public boolean aDesModifications() {
        return champs.values().stream().anyMatch(ChampContinu::estModifie);
    }

    /**
     * Someone changed the object: fields nobody touches here take the new value, the others keep what is typed.
     *
     * @param valeurs field → canonical value now
     */
    public void rafraichir(Function<String, @Nullable String> valeurs, long nouvelleVersion) {
        version = nouvelleVersion;
        champs.values().forEach(champ -> {
            champ.rafraichir(valeurs.apply(champ.cle()));
            marquer(champ);
        });
    }

    /** Saves every field that holds something else than what was read. */
    public void enregistrer() {
        Map<String, Valeurs> saisies = new LinkedHashMap<>();
        champs.values().stream()
                .filter(ChampContinu::estModifie)
                .forEach(champ -> champ.saisie()
                        .ifPresent(valeur -> saisies.put(champ.cle(), new Valeurs(champ.lu(), valeur.texte()))));
        if (!saisies.isEmpty()) {
            envoyer(saisies);
        } else {
            direSauve();
        }
    }

    private void envoyer(Map<String, Valeurs> saisies) {
        statut.enCours();
        try {
            recevoir(enregistreur.apply(new Saisie(objet.id(), version, saisies)), saisies);
        } catch (ValeurRefusee refus) {
            refuser(refus, saisies);
        } catch (RefusMetier refus) {
            statut.echec(Objects.requireNonNullElse(refus.getMessage(), refus.cle()));
        } catch (RuntimeException e) {
            // the database may be away: the text stays in its field and in the browser, and goes with the next save
            statut.echec(Phrases.de("socle.incident.texte", Incident.consigner(e)));
        }
    }

    /** One value is refused: the others must not wait for it. */
    private void refuser(ValeurRefusee refus, Map<String, Valeurs> saisies) {
        Map<String, Valeurs> autres = new LinkedHashMap<>(saisies);
        if (autres.remove(refus.champ()) != null) {
            champ(refus.champ()).refuser(refus);
            if (!autres.isEmpty()) {
                envoyer(autres);
            }
        }
        statut.echec(Objects.requireNonNullElse(refus.getMessage(), refus.cle()));
    }

    private void recevoir(ResultatSaisie resultat, Map<String, Valeurs> saisies) {
        version = resultat.version();
        saisies.keySet().stream()
                .filter(resultat.enregistres()::contains)
                .map(this::champ)
                .forEach(champ -> {
                    String brut = champ.brut();
                    champ.enregistre(
                            Objects.requireNonNull(saisies.get(champ.cle())).apres());
                    Brouillons.enregistre(objet.pour(champ.cle()), brut);
                    marquer(champ);
                });
        if (resultat.estComplet()) {
            direSauve();
        } else {
            statut.echec(Phrases.de("socle.collision.statut"));
            DialogueCollision.ouvrir(
                    resultat.collisions().stream().map(this::litige).toList(), horloge, new Choix());
        }
        ensuite.accept(resultat);
    }

    private void direSauve() {
        if (aDesModifications()) {
            statut.echec(Phrases.de("socle.enregistrement.a_corriger"));
        } else {
            statut.enregistre(LocalDateTime.now(horloge));
        }
    }

    private DialogueCollision.Litige litige(Collision collision) {
        ChampContinu<?> champ = champ(collision.champ());
        return new DialogueCollision.Litige(champ.libelle(), collision, champ::lisible, champ.estTexteLong());
    }

    /** What the person decides once they have seen both values. */
    private final class Choix implements DialogueCollision.Suite {

        @Override
        public void garder(Collision collision, @Nullable String texte) {
            champ(collision.champ()).saisir(texte, collision.sienne());
            enregistrer();
        }

        @Override
        public void prendre(Collision collision) {
            ChampContinu<?> champ = champ(collision.champ());
            champ.reprendre(collision.sienne());
            Brouillons.abandonner(objet.pour(champ.cle()));
            marquer(champ);
            direSauve();
        }
    }

    /** Empty when the text is already what the server holds: then the browser may forget it. */
    private String libelleDuReste(Brouillon reste) {
        ChampContinu<?> champ = champs.get(reste.cle().champ());
        if (champ == null || reste.texte().equals(champ.brut())) {
            Brouillons.abandonner(reste.cle());
            return "";
        }
        return champ.libelle();
    }

    private void marquer(ChampContinu<?> champ) {
        if (champ.composant() instanceof TextFieldBase<?, ?>) {
            Brouillons.marquer(champ.composant(), objet.pour(champ.cle()), champ.lu(), version);
        }
    }

    private ChampContinu<?> champ(String cle) {
        return Objects.requireNonNull(champs.get(cle), cle);
    }
}

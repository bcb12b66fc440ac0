package fr.mixitesociale.acces.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.acces.CompteFiche;
import fr.mixitesociale.acces.ComptesConsultation;
import fr.mixitesociale.acces.DescriptionCompte;
import fr.mixitesociale.acces.NouveauCompte;
import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.Territoire;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields of an account. The role decides which territories are offered; one that is alone is chosen at once. */
class ChampsCompte extends FormLayout {

    private final transient ComptesConsultation consultation;
    private final TextField identifiant = new TextField(Phrases.de("acces.comptes.identifiant"));
    private final TextField nom = new TextField(Phrases.de("acces.comptes.nom"));
    private final TextField fonction = new TextField(Phrases.de("acces.comptes.fonction"));
    private final EmailField courriel = new EmailField(Phrases.de("acces.comptes.courriel"));
    private final ComboBox<Role> role = new ComboBox<>(Phrases.de("acces.comptes.role"));
    private final ComboBox<Territoire> territoire = new ComboBox<>(Phrases.de("acces.comptes.territoire"));

    ChampsCompte(ComptesConsultation consultation) {
        this.consultation = consultation;
        identifiant.setId("compte-identifiant");
        identifiant.setHelperText(Phrases.de("acces.comptes.identifiant.aide"));
        nom.setId("compte-nom");
        fonction.setId("compte-fonction");
        courriel.setId("compte-courriel");
        role.setId("compte-role");
        territoire.setId("compte-territoire");
        Stream.of(identifiant, nom, fonction).forEach(champ -> champ.setRequiredIndicatorVisible(true));
        role.setRequiredIndicatorVisible(true);
        territoire.setRequiredIndicatorVisible(true);
        role.setItemLabelGenerator(Role::libelle);
        role.setItems(consultation.rolesAttribuables());
        role.addValueChangeListener(_ -> proposerTerritoires());
        territoire.setItemLabelGenerator(Territoire::libelle);
        territoire.setItems(
                requete -> chercher(requete.getFilter().orElse(""), requete.getOffset(), requete.getLimit()));
        add(identifiant, nom, fonction, courriel, role, territoire);
    }

    private Stream<Territoire> chercher(String saisie, int depuis, int limite) {
        return Optional.ofNullable(role.getValue()).stream()
                .flatMap(choisi -> consultation.territoires(choisi, saisie, depuis, limite).stream());
    }

    private void proposerTerritoires() {
        territoire.clear();
        territoire.getDataProvider().refreshAll();
        var premiers = chercher("", 0, 2).toList();
        if (premiers.size() == 1) {
            territoire.setValue(premiers.getFirst());
        }
    }

    void montrer(CompteFiche compte) {
        identifiant.setValue(compte.identifiant());
        identifiant.setReadOnly(true);
        identifiant.setHelperText(null);
        nom.setValue(compte.nom());
        fonction.setValue(compte.fonction());
        courriel.setValue(compte.courriel() == null ? "" : compte.courriel());
        role.setValue(compte.role());
        territoire.setValue(new Territoire(compte.perimetre(), consultation.libelle(compte.perimetre())));
    }

    NouveauCompte nouveau() {
        return new NouveauCompte(
                identifiant.getValue(), nom.getValue(), fonction.getValue(), courriel(), role(), perimetre());
    }

    DescriptionCompte description() {
        return new DescriptionCompte(nom.getValue(), fonction.getValue(), courriel(), role(), perimetre());
    }

    private @Nullable String courriel() {
        return courriel.getValue().isBlank() ? null : courriel.getValue().strip();
    }

    private Role role() {
        return Optional.ofNullable(role.getValue()).orElseThrow(() -> new RefusMetier("acces.comptes.role_absent"));
    }

    private Perimetre perimetre() {
        return Optional.ofNullable(territoire.getValue())
                .map(Territoire::perimetre)
                .orElseThrow(() -> new RefusMetier("acces.comptes.territoire_absent"));
    }
}

package fr.mixitesociale.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ralentir qui devine des mots de passe")
class FreinConnexionTest {

    private final HorlogeReglable horloge = new HorlogeReglable();
    private final FreinConnexion frein = new FreinConnexion(horloge);

    private long essais(int nombre, String identifiant, String adresse) {
        return IntStream.range(0, nombre)
                .filter(_ -> essai(identifiant, adresse))
                .count();
    }

    private boolean essai(String identifiant, String adresse) {
        try {
            frein.ouvrir(identifiant, adresse);
            return true;
        } catch (TropDeTentatives _) {
            return false;
        }
    }

    private long attente(String identifiant, String adresse) {
        return catchThrowableOfType(TropDeTentatives.class, () -> frein.ouvrir(identifiant, adresse))
                .secondes();
    }

    @Test
    @DisplayName("mille essais d’affilée sur un compte n’en font examiner que cinq")
    void milleEssais() {
        assertThat(essais(1_000, "maire", "192.0.2.1")).isEqualTo(5);
        assertThat(attente("maire", "192.0.2.1")).isEqualTo(30);
    }

    @Test
    @DisplayName("mille essais simultanés n’en font pas examiner davantage")
    void simultanes() {
        long examines = IntStream.range(0, 1_000)
                .parallel()
                .filter(_ -> essai("maire", "192.0.2.1"))
                .count();
        assertThat(examines).isEqualTo(5);
    }

    @Test
    @DisplayName("l’attente double à chaque échec, jusqu’à un quart d’heure")
    void attenteDouble() {
        essais(5, "maire", "192.0.2.1");
        for (long attendu : new long[] {30, 60, 120, 240, 480, 900}) {
            assertThat(attente("maire", "192.0.2.1")).isEqualTo(attendu);
            horloge.avancer(Duration.ofSeconds(attendu));
            // from another address each time, the account as a whole is not what stops this one
            essais(1, "maire", "192.0.2.1");
        }
        assertThat(attente("maire", "192.0.2.1")).isEqualTo(900);
    }

    @Test
    @DisplayName("le titulaire entre depuis une autre adresse")
    void titulaire() {
        essais(1_000, "maire", "192.0.2.1");
        assertThatNoException()
                .isThrownBy(() -> frein.ouvrir("maire", "198.51.100.7").reussie());
    }

    @Test
    @DisplayName("le titulaire entre depuis son adresse habituelle même pendant une attaque de partout")
    void attaqueRepartie() {
        frein.ouvrir("maire", "198.51.100.7").reussie();
        long examines = IntStream.range(0, 200)
                .filter(i -> essai("maire", "203.0.113." + i))
                .count();
        assertThat(examines).isEqualTo(10);
        assertThatThrownBy(() -> frein.ouvrir("maire", "198.51.100.200")).isInstanceOf(TropDeTentatives.class);
        assertThatNoException()
                .isThrownBy(() -> frein.ouvrir("maire", "198.51.100.7").reussie());
    }

    @Test
    @DisplayName("deux cents comptes essayés depuis une adresse sont arrêtés à trente")
    void deuxCentsComptes() {
        long examines = IntStream.range(0, 200)
                .filter(i -> essai("compte" + i, "192.0.2.1"))
                .count();
        assertThat(examines).isEqualTo(30);
        assertThat(essai("compte1", "192.0.2.2")).isTrue();
    }

    @Test
    @DisplayName("une réussite efface les échecs du compte depuis cette adresse, sans blanchir l’adresse")
    void reussite() {
        essais(4, "maire", "192.0.2.1");
        frein.ouvrir("maire", "192.0.2.1").reussie();
        assertThat(essais(10, "maire", "192.0.2.1")).isEqualTo(5);
        assertThat(IntStream.range(0, 200)
                        .filter(i -> essai("autre" + i, "192.0.2.1"))
                        .count())
                .isEqualTo(30 - 4 - 5);
    }

    @Test
    @DisplayName("une réussite en cours ne lève pas l’attente que d’autres essais ont imposée")
    void reussiteEnCours() {
        FreinConnexion.Tentative juste = frein.ouvrir("maire", "192.0.2.1");
        essais(10, "maire", "192.0.2.1");
        IntStream.range(0, 200).forEach(i -> essai("autre" + i, "192.0.2.1"));

        juste.reussie();

        assertThat(attente("maire", "192.0.2.1")).isEqualTo(30);
        assertThat(attente("nouveau", "192.0.2.1")).isEqualTo(30);
    }

    @Test
    @DisplayName("une réussite lève l’attente que son propre essai a commencée")
    void reussiteAuSeuil() {
        IntStream.range(0, 29).forEach(i -> essai("autre" + i, "192.0.2.1"));
        frein.ouvrir("maire", "192.0.2.1").reussie();
        assertThat(essai("maire", "192.0.2.1")).isTrue();
    }

    @Test
    @DisplayName("la casse de l’identifiant ne donne pas d’essais en plus")
    void casse() {
        assertThat(essais(3, "Maire", "192.0.2.1") + essais(10, " maire ", "192.0.2.1"))
                .isEqualTo(5);
    }

    @Test
    @DisplayName("tout est oublié après une heure sans essai")
    void oubli() {
        essais(10, "maire", "192.0.2.1");
        horloge.avancer(Duration.ofHours(1).plusSeconds(1));
        assertThat(essais(10, "maire", "192.0.2.1")).isEqualTo(5);
    }

    @Test
    @DisplayName("un abonné IPv6 compte pour une adresse")
    void ipv6() {
        assertThat(AdresseAppelant.reseau("2001:db8:1:2:aaaa:bbbb:cccc:dddd"))
                .isEqualTo(AdresseAppelant.reseau("2001:db8:1:2:1:1:1:1"))
                .isNotEqualTo(AdresseAppelant.reseau("2001:db8:1:3:1:1:1:1"));
        assertThat(AdresseAppelant.reseau("192.0.2.1")).isEqualTo("192.0.2.1");
    }
}

package fr.mixitesociale.acces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L’adresse d’où vient une connexion")
class AdresseAppelantTest {

    @ParameterizedTest
    @CsvSource({
        "2001:db8::a:1, 2001:db8::b:2",
        "2001:db8::1, 2001:db8:0:0:ffff:ffff:ffff:ffff",
        "2001:db8:1::1, 2001:db8:1:0:a:b:c:d",
        "2001:DB8:1:2::1, 2001:db8:1:2:3:4:5:6",
    })
    @DisplayName("est une seule pour tout un réseau IPv6 /64, quelle que soit son écriture")
    void memeReseau(String une, String autre) {
        assertThat(AdresseAppelant.reseau(une)).isEqualTo(AdresseAppelant.reseau(autre));
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8::1, 2001:db8:0:1::1",
        "2001:db8:1::1, 2001:db8:2::1",
        "192.0.2.1, 192.0.2.2",
        "un-mandataire, un-autre",
    })
    @DisplayName("en distingue deux dès que le réseau change")
    void autreReseau(String une, String autre) {
        assertThat(AdresseAppelant.reseau(une)).isNotEqualTo(AdresseAppelant.reseau(autre));
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.1, 192.0.2.1", "::ffff:192.0.2.1, 192.0.2.1"})
    @DisplayName("est entière en IPv4, même écrite en IPv6")
    void ipv4(String adresse, String attendue) {
        assertThat(AdresseAppelant.reseau(adresse)).isEqualTo(attendue);
    }
}

package fr.mixitesociale.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.mixitesociale.acces.HorlogeReglable;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@DisplayName("Tant de simulations par minute et par adresse")
class FreinSimulationsTest {

    private final HorlogeReglable horloge = new HorlogeReglable();
    private final FreinSimulations frein = new FreinSimulations(new SimulationsProperties(1200), horloge);

    @Test
    @DisplayName("1 200 passent, la suivante attend la fin de la minute, une autre adresse n’attend pas")
    void uneMinute() {
        prendre(1200);
        horloge.avancer(Duration.ofMillis(40_500));
        assertThatExceptionOfType(TropDeSimulations.class)
                .isThrownBy(() -> frein.prendre("192.0.2.1"))
                .satisfies(refus -> assertThat(refus.secondes()).isEqualTo(20));
        frein.prendre("192.0.2.2");
        horloge.avancer(Duration.ofMillis(19_500));
        prendre(1200);
    }

    @Test
    @DisplayName("un programme qui fait 20 demandes par seconde n’est jamais refusé")
    void allureSoutenue() {
        for (int seconde = 0; seconde < 300; seconde++) {
            prendre(20);
            horloge.avancer(Duration.ofSeconds(1));
        }
    }

    @Test
    @DisplayName("le refus est un 429 avec Retry-After")
    void reponse() throws Exception {
        prendre(1200);
        MockMvcBuilders.standaloneSetup(new SimulationsApi(null, null, frein))
                .setControllerAdvice(new ProblemesApi())
                .build()
                .perform(post("/api/v1/simulations")
                        .with(requete -> {
                            requete.setRemoteAddr("192.0.2.1");
                            return requete;
                        })
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "60"))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("Trop de demandes"));
    }

    @Test
    @DisplayName("un réglage qui fermerait la porte empêche le portail de démarrer")
    void reglage() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SimulationsProperties(0));
    }

    private void prendre(int fois) {
        for (int i = 0; i < fois; i++) {
            frein.prendre("192.0.2.1");
        }
    }
}

/* irqlint kit: discovery of audio effects through a driver */
#pragma once
#include <ks.h>
#ifdef __cplusplus
extern "C" {
#endif
#define STATIC_KSPROPSETID_AudioEffectsDiscovery 0x0B217A72, 0x16B8, 0x4A4D, 0xBD, 0xED, 0xF9, 0xD6, 0xBB, 0xED, 0xCD, 0x8F
extern const GUID KSPROPSETID_AudioEffectsDiscovery;
typedef enum { KSPROPERTY_AUDIOEFFECTSDISCOVERY_EFFECTSLIST = 1 } KSPROPERTY_AUDIOEFFECTSDISCOVERY;
typedef struct tagKSP_PINMODE {
    KSP_PIN PinProperty;
    GUID AudioProcessingMode;
} KSP_PINMODE, *PKSP_PINMODE;
#ifdef __cplusplus
}
#endif

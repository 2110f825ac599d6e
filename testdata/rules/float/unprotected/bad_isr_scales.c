// The interrupt routine computes a mean in floating point.
#include <wdm.h>

typedef struct _ADC {
    PULONG Port;
    float Mean;
} ADC, *PADC;

KSERVICE_ROUTINE AdcInterrupt;

_Use_decl_annotations_
BOOLEAN AdcInterrupt(PKINTERRUPT Interrupt, PVOID Context)
{
    PADC adc = (PADC)Context;
    ULONG raw = READ_REGISTER_ULONG(adc->Port);

    UNREFERENCED_PARAMETER(Interrupt);
    adc->Mean = adc->Mean * 0.9f + (float)raw * 0.1f; // expect: float/unprotected
    return TRUE;
}

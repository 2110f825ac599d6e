// The conversion stands in code that is compiled for simulations only.
#include <wdm.h>

typedef struct _METER {
    PULONG Port;
    ULONG Raw;
    float Volts;
} METER, *PMETER;

KSERVICE_ROUTINE MeterInterrupt;

_Use_decl_annotations_
BOOLEAN MeterInterrupt(PKINTERRUPT Interrupt, PVOID Context)
{
    PMETER meter = (PMETER)Context;

    UNREFERENCED_PARAMETER(Interrupt);
    meter->Raw = READ_REGISTER_ULONG(meter->Port);
#ifdef METER_SIMULATED // guard
    meter->Volts = (float)meter->Raw;
#endif // guard
    return TRUE;
}

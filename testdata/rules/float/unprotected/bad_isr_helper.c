// The helper is called by the interrupt routine and by the settings: only the first is wrong.
#include <wdm.h>

typedef struct _ROTOR {
    PULONG Register;
    double Speed;
} ROTOR, *PROTOR;

KSERVICE_ROUTINE RotorInterrupt;

static VOID RotorUpdate(PROTOR Rotor, ULONG Ticks)
{
    Rotor->Speed = Rotor->Speed + Ticks;
}

VOID RotorReset(PROTOR Rotor)
{
    RotorUpdate(Rotor, 0);
}

_Use_decl_annotations_
BOOLEAN RotorInterrupt(PKINTERRUPT Interrupt, PVOID Context)
{
    PROTOR rotor = (PROTOR)Context;

    UNREFERENCED_PARAMETER(Interrupt);
    RotorUpdate(rotor, READ_REGISTER_ULONG(rotor->Register)); // expect: float/unprotected
    return TRUE;
}

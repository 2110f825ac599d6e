// The routine that always raises to DISPATCH_LEVEL, in an interrupt routine.
#include <wdm.h>

typedef struct _CHIP {
    PULONG Registers;
    ULONG Interrupts;
} CHIP, *PCHIP;

KSERVICE_ROUTINE ChipInterrupt;

_Use_decl_annotations_
BOOLEAN ChipInterrupt(PKINTERRUPT Interrupt, PVOID Context)
{
    PCHIP chip = (PCHIP)Context;
    KIRQL irql;

    UNREFERENCED_PARAMETER(Interrupt);
    if (READ_REGISTER_ULONG(chip->Registers) == 0)
        return FALSE;
    irql = KeRaiseIrqlToDpcLevel(); // expect: irql/raise-lowers
    chip->Interrupts++;
    KeLowerIrql(irql);
    return TRUE;
}

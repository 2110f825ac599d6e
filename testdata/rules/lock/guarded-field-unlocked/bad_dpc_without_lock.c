// The dispatch side takes the lock, the DPC counts without it.
#include <wdm.h>

typedef struct _PORT {
    KSPIN_LOCK Lock;
    KDPC Dpc;
    _Guarded_by_(Lock) ULONG Received;
} PORT, *PPORT;

KDEFERRED_ROUTINE PortDpc;

VOID PortInitialize(PPORT Port)
{
    KeInitializeSpinLock(&Port->Lock);
    KeInitializeDpc(&Port->Dpc, PortDpc, Port);
}

ULONG PortTake(PPORT Port)
{
    ULONG received;
    KIRQL irql;

    KeAcquireSpinLock(&Port->Lock, &irql);
    received = Port->Received;
    Port->Received = 0;
    KeReleaseSpinLock(&Port->Lock, irql);
    return received;
}

VOID PortDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PPORT port = (PPORT)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    port->Received++; // expect: lock/guarded-field-unlocked
}

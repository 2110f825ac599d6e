// Commands arrive at different levels; each case keeps to its own.
#include <ntddk.h>

typedef struct _ORGAN {
    KSPIN_LOCK Lock;
    HANDLE Key;
    ULONG Pipes;
} ORGAN, *PORGAN;

NTSTATUS OrganCommand_ok(PORGAN Organ, ULONG Command)
{
    NTSTATUS status = STATUS_SUCCESS;

    switch (Command) {
    case 1:
        KeAcquireSpinLockAtDpcLevel(&Organ->Lock);
        Organ->Pipes++;
        KeReleaseSpinLockFromDpcLevel(&Organ->Lock);
        break;
    case 2:
        status = ZwFlushKey(Organ->Key);
        break;
    default:
        status = STATUS_INVALID_PARAMETER;
        break;
    }
    return status;
}

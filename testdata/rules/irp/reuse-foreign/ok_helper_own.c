// The helper that resets gets own IRPs.
#include <ntddk.h>

typedef struct _EPSILON_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} EPSILON_EXTENSION, *PEPSILON_EXTENSION;

static VOID EpsilonReset(PIRP Irp)
{
    IoReuseIrp(Irp, STATUS_NOT_SUPPORTED);
}

NTSTATUS EpsilonPrepare(PEPSILON_EXTENSION Ext)
{
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    EpsilonReset(irp);
    Ext->Spare = irp;
    return STATUS_SUCCESS;
}

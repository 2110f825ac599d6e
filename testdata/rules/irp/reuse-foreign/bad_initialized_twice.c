// An IRP that was allocated as such is initialized as if it were plain memory.
#include <ntddk.h>

typedef struct _SIGMA_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} SIGMA_EXTENSION, *PSIGMA_EXTENSION;

NTSTATUS SigmaPrepare(PSIGMA_EXTENSION Ext)
{
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoInitializeIrp(irp, IoSizeOfIrp(Ext->Lower->StackSize), Ext->Lower->StackSize); // expect: irp/reuse-foreign
    Ext->Spare = irp;
    return STATUS_SUCCESS;
}

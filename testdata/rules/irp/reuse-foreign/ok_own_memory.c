// Memory of the driver's own becomes an IRP, and becomes one again.
#include <ntddk.h>

typedef struct _THETA_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} THETA_EXTENSION, *PTHETA_EXTENSION;

NTSTATUS ThetaPrepare(PTHETA_EXTENSION Ext)
{
    USHORT size = IoSizeOfIrp(Ext->Lower->StackSize);
    PIRP irp = (PIRP)ExAllocatePool2(POOL_FLAG_NON_PAGED, size, 'tehT');

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoInitializeIrp(irp, size, Ext->Lower->StackSize);
    IoInitializeIrp(irp, size, Ext->Lower->StackSize);
    Ext->Spare = irp;
    return STATUS_SUCCESS;
}

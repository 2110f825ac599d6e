// The IRP is kept in the extension for later.
#include <ntddk.h>

typedef struct _SHALE_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} SHALE_EXTENSION, *PSHALE_EXTENSION;

NTSTATUS ShalePrepare(PSHALE_EXTENSION Ext)
{
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    Ext->Spare = irp;
    return STATUS_SUCCESS;
}

// Freed.
#include <ntddk.h>

typedef struct _HEATH_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} HEATH_EXTENSION, *PHEATH_EXTENSION;

NTSTATUS HeathTry(PHEATH_EXTENSION Ext)
{
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoFreeIrp(irp);
    return STATUS_SUCCESS;
}

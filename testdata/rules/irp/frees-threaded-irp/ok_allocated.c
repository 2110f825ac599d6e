// An allocated one.
#include <ntddk.h>

typedef struct _MOOR_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} MOOR_EXTENSION, *PMOOR_EXTENSION;

NTSTATUS MoorTry(PMOOR_EXTENSION Ext)
{
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoFreeIrp(irp);
    return STATUS_SUCCESS;
}

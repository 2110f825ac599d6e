// Memory that the extension has already leads to becomes an IRP.
#include <ntddk.h>

typedef struct _CHERT_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} CHERT_EXTENSION, *PCHERT_EXTENSION;

NTSTATUS ChertPrepare(PCHERT_EXTENSION Ext)
{
    USHORT size = IoSizeOfIrp(Ext->Lower->StackSize);

    Ext->Spare = (PIRP)ExAllocatePool2(POOL_FLAG_NON_PAGED, size, 'trhC');
    if (Ext->Spare == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoInitializeIrp(Ext->Spare, size, Ext->Lower->StackSize);
    return STATUS_SUCCESS;
}

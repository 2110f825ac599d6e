// The helper that frees gets own IRPs.
#include <ntddk.h>

typedef struct _BRASS_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} BRASS_EXTENSION, *PBRASS_EXTENSION;

static VOID BrassDrop(PIRP Irp)
{
    if (Irp != NULL) {
        IoFreeIrp(Irp);
    }
}

VOID BrassTry(PBRASS_EXTENSION Ext)
{
    BrassDrop(IoAllocateIrp(Ext->Lower->StackSize, FALSE));
}

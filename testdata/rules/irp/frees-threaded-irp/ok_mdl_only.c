// Only the memory list that hangs on the IRP is freed.
#include <ntddk.h>

typedef struct _HEATHLAND_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} HEATHLAND_EXTENSION, *PHEATHLAND_EXTENSION;

VOID HeathlandDrop(PIRP Irp)
{
    if (Irp->MdlAddress != NULL) {
        IoFreeMdl(Irp->MdlAddress);
        Irp->MdlAddress = NULL;
    }
}

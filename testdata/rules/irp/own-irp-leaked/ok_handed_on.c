// A function of which nothing is known gets the IRP.
#include <ntddk.h>

typedef struct _MARBLE_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} MARBLE_EXTENSION, *PMARBLE_EXTENSION;

VOID MarbleSend(PDEVICE_OBJECT Device, PIRP Irp);

NTSTATUS MarblePing(PMARBLE_EXTENSION Ext)
{
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    MarbleSend(Ext->Lower, irp);
    return STATUS_SUCCESS;
}

// The I/O manager builds the IRP, but does not take it back either.
#include <ntddk.h>

typedef struct _TULIP_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} TULIP_EXTENSION, *PTULIP_EXTENSION;

NTSTATUS TulipFlush(PTULIP_EXTENSION Ext)
{
    PIRP irp = IoBuildAsynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, Ext->Lower, NULL, 0, NULL, NULL);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    return IoCallDriver(Ext->Lower, irp); // expect: irp/own-irp-no-completion-routine
}

// Sent and forgotten: nobody frees it.
#include <ntddk.h>

typedef struct _DAISY_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} DAISY_EXTENSION, *PDAISY_EXTENSION;

VOID DaisyBlink(PDAISY_EXTENSION Ext)
{
    PIO_STACK_LOCATION next;
    PIRP irp;

    irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);
    if (irp == NULL) {
        return;
    }
    next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    next->Parameters.DeviceIoControl.IoControlCode = 0x220003;
    (VOID)IoCallDriver(Ext->Lower, irp); // expect: irp/own-irp-no-completion-routine
}

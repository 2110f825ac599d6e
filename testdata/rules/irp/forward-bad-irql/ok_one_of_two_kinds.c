// Which of the two kinds is sent depends on the state; the flush is left to the branch that runs at PASSIVE_LEVEL.
#include <wdm.h>

VOID SendNext(PDEVICE_OBJECT Lower, PIRP Irp, BOOLEAN Flush)
{
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(Irp);
    KIRQL irql;

    next->MajorFunction = IRP_MJ_WRITE;
    if (Flush) {
        next->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
        IoCallDriver(Lower, Irp);
        return;
    }
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    IoCallDriver(Lower, Irp);
    KeLowerIrql(irql);
}

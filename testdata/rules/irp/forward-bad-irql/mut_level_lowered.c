// The level goes down before the request is sent.
#include <wdm.h>

NTSTATUS Ask(PDEVICE_OBJECT Target, PIRP Irp, PULONG Count)
{
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(Irp);
    NTSTATUS status;
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    (*Count)++;
    KeLowerIrql(irql); // guard
    next->MajorFunction = IRP_MJ_SYSTEM_CONTROL;
    status = IoCallDriver(Target, Irp);
    return status;
}

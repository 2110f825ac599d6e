// The level is raised around the call, as if that protected something.
#include <wdm.h>

NTSTATUS QuerySize(PDEVICE_OBJECT Target, PIRP Irp)
{
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(Irp);
    NTSTATUS status;
    KIRQL irql;

    next->MajorFunction = IRP_MJ_QUERY_INFORMATION;
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    status = IoCallDriver(Target, Irp); // expect: irp/forward-bad-irql
    KeLowerIrql(irql);
    return status;
}

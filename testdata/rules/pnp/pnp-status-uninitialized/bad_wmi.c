// A request for data of another driver.
#include <wdm.h>

NTSTATUS FigwortAsk(PDEVICE_OBJECT Target)
{
    IO_STATUS_BLOCK io;
    KEVENT done;
    NTSTATUS status;
    PIRP irp;

    PAGED_CODE();
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildSynchronousFsdRequest(IRP_MJ_SYSTEM_CONTROL, Target, NULL, 0, NULL, &done, &io);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoGetNextIrpStackLocation(irp)->MinorFunction = IRP_MN_QUERY_ALL_DATA;
    status = IoCallDriver(Target, irp); // expect: pnp/pnp-status-uninitialized
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = io.Status;
    }
    return status;
}

// Size and version are set, address and number are left at zero.
#include <wdm.h>

NTSTATUS BeechSend(PDEVICE_OBJECT Target, PULONG Wake)
{
    DEVICE_CAPABILITIES caps;
    KEVENT event;
    IO_STATUS_BLOCK iosb;
    PIO_STACK_LOCATION stack;
    PIRP irp;
    NTSTATUS status;
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildSynchronousFsdRequest(IRP_MJ_PNP, Target, NULL, 0, NULL, &event, &iosb);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    irp->IoStatus.Status = STATUS_NOT_SUPPORTED;
    stack = IoGetNextIrpStackLocation(irp);
    RtlZeroMemory(&caps, sizeof(caps));
    caps.Size = sizeof(DEVICE_CAPABILITIES);
    caps.Version = 1;
    stack->MajorFunction = IRP_MJ_PNP;
    stack->MinorFunction = IRP_MN_QUERY_CAPABILITIES; // expect: pnp/query-caps-init
    stack->Parameters.DeviceCapabilities.Capabilities = &caps;
    status = IoCallDriver(Target, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    if (NT_SUCCESS(status))
        *Wake = caps.WakeFromD3;
    return status;
}

// The structure is the caller's, and nobody fills it in.
#include <wdm.h>

NTSTATUS CedarSend(PDEVICE_OBJECT Target, PDEVICE_CAPABILITIES Caps)
{
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
    stack->MajorFunction = IRP_MJ_PNP;
    stack->MinorFunction = IRP_MN_QUERY_CAPABILITIES; // expect: pnp/query-caps-init
    stack->Parameters.DeviceCapabilities.Capabilities = Caps;
    status = IoCallDriver(Target, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    }
    return status;
}

ULONG CedarAsk(PDEVICE_OBJECT Target)
{
    DEVICE_CAPABILITIES caps;
    RtlZeroMemory(&caps, sizeof(caps));
    return NT_SUCCESS(CedarSend(Target, &caps)) ? caps.D1Latency : 0;
}

// A constant structure is copied.
#include <wdm.h>

static const DEVICE_CAPABILITIES g_Template = {.Size = sizeof(DEVICE_CAPABILITIES), .Version = 1, .Address = (ULONG)-1, .UINumber = (ULONG)-1};

NTSTATUS RowanSend(PDEVICE_OBJECT Target, PULONG Wake)
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
    caps = g_Template;
    stack->MajorFunction = IRP_MJ_PNP;
    stack->MinorFunction = IRP_MN_QUERY_CAPABILITIES;
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

// Passed down, caught and completed.
#include <wdm.h>

typedef struct _PARSLEY {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} PARSLEY, *PPARSLEY;

static DRIVER_DISPATCH ParsleyPower;

VOID ParsleySetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = ParsleyPower;
}

static NTSTATUS ParsleyPass(PPARSLEY Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS ParsleyUp(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (NT_SUCCESS(Irp->IoStatus.Status)) {
        ((PPARSLEY)Context)->Users++;
    }
    return STATUS_CONTINUE_COMPLETION;
}

static NTSTATUS ParsleyPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPARSLEY device = (PPARSLEY)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        IoMarkIrpPending(Irp);
        IoCopyCurrentIrpStackLocationToNext(Irp);
        IoSetCompletionRoutine(Irp, ParsleyUp, device, TRUE, TRUE, TRUE);
        (VOID)IoCallDriver(device->Lower, Irp);
        return STATUS_PENDING;
    }
    return ParsleyPass(device, Irp);
}

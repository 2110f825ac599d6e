// A routine of the driver with the same parameters, which the driver calls itself.
#include <wdm.h>

static NTSTATUS YakFinish(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    *(PULONG_PTR)Context = Irp->IoStatus.Information;
    return Irp->IoStatus.Status;
}

BOOLEAN YakLook(PDEVICE_OBJECT DeviceObject, PIRP Irp, PULONG_PTR Length)
{
    return NT_SUCCESS(YakFinish(DeviceObject, Irp, Length));
}

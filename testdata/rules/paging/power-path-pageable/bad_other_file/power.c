#include "device.h"

#pragma alloc_text(PAGEPWR, BoardD0Entry)
#pragma alloc_text(PAGEPWR, BoardD0Exit)

NTSTATUS BoardD0Entry(WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState) // expect: paging/power-path-pageable
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(PreviousState);
    PAGED_CODE();
    return STATUS_SUCCESS;
}

NTSTATUS BoardD0Exit(WDFDEVICE Device, WDF_POWER_DEVICE_STATE TargetState) // expect: paging/power-path-pageable
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(TargetState);
    PAGED_CODE();
    return STATUS_SUCCESS;
}

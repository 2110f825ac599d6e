// The filter manager's work items keep the filter loaded.
#include <fltKernel.h>

static PFLT_FILTER g_Filter;

NTSTATUS ScanUnload(FLT_FILTER_UNLOAD_FLAGS Flags);

static const FLT_REGISTRATION g_Registration = {
    .Size = sizeof(FLT_REGISTRATION),
    .Version = FLT_REGISTRATION_VERSION,
    .FilterUnloadCallback = ScanUnload,
};

NTSTATUS ScanUnload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    UNREFERENCED_PARAMETER(Flags);
    FltUnregisterFilter(g_Filter);
    return STATUS_SUCCESS;
}

NTSTATUS ScanRegister(PDRIVER_OBJECT DriverObject)
{
    return FltRegisterFilter(DriverObject, &g_Registration, &g_Filter);
}

NTSTATUS ScanLater(PFLT_INSTANCE Instance, PFLT_GENERIC_WORKITEM_ROUTINE Routine)
{
    PFLT_GENERIC_WORKITEM item = FltAllocateGenericWorkItem();
    NTSTATUS status;

    if (item == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = FltQueueGenericWorkItem(item, Instance, Routine, DelayedWorkQueue, NULL);
    if (!NT_SUCCESS(status)) {
        FltFreeGenericWorkItem(item);
    }
    return status;
}

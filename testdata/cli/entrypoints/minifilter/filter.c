/* A minifilter: its table names the operation of each element. */
#include <fltKernel.h>

static PFLT_FILTER SieveFilter;

DRIVER_INITIALIZE DriverEntry;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#endif

static FLT_PREOP_CALLBACK_STATUS SievePre(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects, PVOID *Context)
{
    return FLT_PREOP_SUCCESS_WITH_CALLBACK;
}

static FLT_PREOP_CALLBACK_STATUS SievePreSection(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects, PVOID *Context)
{
    return FLT_PREOP_SUCCESS_NO_CALLBACK;
}

static FLT_POSTOP_CALLBACK_STATUS SievePost(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects, PVOID Context,
                                            FLT_POST_OPERATION_FLAGS Flags)
{
    return FLT_POSTOP_FINISHED_PROCESSING;
}

static NTSTATUS SieveUnload(FLT_FILTER_UNLOAD_FLAGS Flags)
{
    FltUnregisterFilter(SieveFilter);
    return STATUS_SUCCESS;
}

static NTSTATUS SieveSetup(PCFLT_RELATED_OBJECTS Objects, FLT_INSTANCE_SETUP_FLAGS Flags, DEVICE_TYPE DeviceType, FLT_FILESYSTEM_TYPE FileSystem)
{
    return STATUS_SUCCESS;
}

static const FLT_OPERATION_REGISTRATION SieveOperations[] = {
    {IRP_MJ_CREATE, 0, SievePre, SievePost},
    {IRP_MJ_WRITE, 0, SievePre, SievePost},
    {IRP_MJ_ACQUIRE_FOR_SECTION_SYNCHRONIZATION, 0, SievePreSection, NULL},
    {IRP_MJ_OPERATION_END},
};

static const FLT_REGISTRATION SieveRegistration = {
    .Size = sizeof(FLT_REGISTRATION),
    .Version = FLT_REGISTRATION_VERSION,
    .OperationRegistration = SieveOperations,
    .FilterUnloadCallback = SieveUnload,
    .InstanceSetupCallback = SieveSetup,
};

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status = FltRegisterFilter(Driver, &SieveRegistration, &SieveFilter);

    return NT_SUCCESS(status) ? FltStartFiltering(SieveFilter) : status;
}

// The filter manager says whether it took the item; it is freed only if not.
#include <fltKernel.h>

FLT_PREOP_CALLBACK_STATUS PostClose(PFLT_CALLBACK_DATA Data, PFLT_INSTANCE Instance, PFLT_GENERIC_WORKITEM_ROUTINE Worker, PVOID Context)
{
    PFLT_GENERIC_WORKITEM item = FltAllocateGenericWorkItem();
    NTSTATUS status;

    if (item == NULL) {
        return FLT_PREOP_SUCCESS_NO_CALLBACK;
    }
    status = FltQueueGenericWorkItem(item, Instance, Worker, DelayedWorkQueue, Context);
    if (!NT_SUCCESS(status)) {
        FltFreeGenericWorkItem(item);
        return FLT_PREOP_SUCCESS_NO_CALLBACK;
    }
    UNREFERENCED_PARAMETER(Data);
    return FLT_PREOP_SYNCHRONIZE;
}

// The filter manager's routines enter the region themselves, and so do its push locks.
#include <fltKernel.h>

typedef struct _STREAM {
    ERESOURCE Resource;
    EX_PUSH_LOCK Lock;
    ULONG Hits;
} STREAM, *PSTREAM;

FLT_PREOP_CALLBACK_STATUS FLTAPI PreCreate(PFLT_CALLBACK_DATA Data, PCFLT_RELATED_OBJECTS Objects, PVOID *Context)
{
    PSTREAM stream = NULL;

    UNREFERENCED_PARAMETER(Data);
    *Context = NULL;
    if (NT_SUCCESS(FltGetStreamContext(Objects->Instance, Objects->FileObject, (PFLT_CONTEXT *)&stream))) {
        FltAcquireResourceExclusive(&stream->Resource);
        stream->Hits++;
        FltReleaseResource(&stream->Resource);
        FltAcquirePushLockShared(&stream->Lock);
        *Context = (PVOID)(ULONG_PTR)stream->Hits;
        FltReleasePushLock(&stream->Lock);
        FltReleaseContext(stream);
    }
    return FLT_PREOP_SUCCESS_NO_CALLBACK;
}

const FLT_OPERATION_REGISTRATION Operations[] = {{IRP_MJ_CREATE, 0, PreCreate, NULL}, {IRP_MJ_OPERATION_END}};

// The handler stands in the function itself and leads to the release.
#include <wdm.h>

typedef struct _INBOX {
    FAST_MUTEX Mutex;
    ULONG Word;
} INBOX, *PINBOX;

NTSTATUS InboxRead_ok(PINBOX Inbox, PULONG User)
{
    NTSTATUS status = STATUS_SUCCESS;

    ExAcquireFastMutex(&Inbox->Mutex);
    __try {
        ProbeForRead(User, sizeof(ULONG), sizeof(ULONG));
        Inbox->Word = *User;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    ExReleaseFastMutex(&Inbox->Mutex);
    return status;
}

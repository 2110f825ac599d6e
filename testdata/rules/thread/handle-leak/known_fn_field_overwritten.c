// FN: Each start overwrites the handle of the one before: a handle in memory of others is not followed.
#include <wdm.h>

typedef struct _AGAIN {
    HANDLE Thread;
} AGAIN, *PAGAIN;

NTSTATUS AgainStart(PAGAIN Again, PKSTART_ROUTINE Routine)
{
    return PsCreateSystemThread(&Again->Thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, Again);
}

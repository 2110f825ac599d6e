// The error path reports the loss through a helper whose helper takes the lock that is held.
#include <wdm.h>

typedef struct _CHANNEL {
    FAST_MUTEX Mutex;
    ULONG Lost, Sent;
    BOOLEAN Open;
} CHANNEL, *PCHANNEL;

static VOID ChannelCount(PCHANNEL Channel)
{
    ExAcquireFastMutex(&Channel->Mutex);
    Channel->Lost++;
    ExReleaseFastMutex(&Channel->Mutex);
}

static VOID ChannelReportLoss(PCHANNEL Channel)
{
    DbgPrint("lost a message\n");
    ChannelCount(Channel);
}

NTSTATUS ChannelSend_bad(PCHANNEL Channel)
{
    NTSTATUS status = STATUS_SUCCESS;

    ExAcquireFastMutex(&Channel->Mutex);
    if (!Channel->Open) {
        ChannelReportLoss(Channel); // expect: lock/double-acquire
        status = STATUS_PIPE_DISCONNECTED;
        goto done;
    }
    Channel->Sent++;
done:
    ExReleaseFastMutex(&Channel->Mutex);
    return status;
}

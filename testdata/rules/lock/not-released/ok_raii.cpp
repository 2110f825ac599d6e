// Destructors release on every way out, also on the one that releases early.
#include <wdm.h>

class MutexGuard {
public:
    explicit MutexGuard(PFAST_MUTEX mutex) : mutex_(mutex) { ExAcquireFastMutex(mutex_); }
    ~MutexGuard()
    {
        if (mutex_ != nullptr) {
            ExReleaseFastMutex(mutex_);
        }
    }
    void Release()
    {
        ExReleaseFastMutex(mutex_);
        mutex_ = nullptr;
    }
    MutexGuard(const MutexGuard &) = delete;
    MutexGuard &operator=(const MutexGuard &) = delete;

private:
    PFAST_MUTEX mutex_;
};

struct Journal {
    FAST_MUTEX mutex;
    ULONG records;
    HANDLE file;
};

NTSTATUS JournalAppend_ok(Journal *journal)
{
    MutexGuard guard(&journal->mutex);
    if (journal->records == MAXULONG) {
        return STATUS_LOG_FILE_FULL;
    }
    for (ULONG i = 0; i < 4; i++) {
        if (journal->records % 4 == 0) {
            break;
        }
        journal->records++;
    }
    return STATUS_SUCCESS;
}

NTSTATUS JournalClose_ok(Journal *journal)
{
    MutexGuard guard(&journal->mutex);
    HANDLE file = journal->file;
    journal->file = nullptr;
    guard.Release();
    return ZwClose(file);
}

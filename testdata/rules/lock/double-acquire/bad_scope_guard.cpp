// Two guards of one push lock: the method locks, and so does the accessor that it uses.
#include <ntifs.h>

class PushGuard {
public:
    explicit PushGuard(EX_PUSH_LOCK *lock) : lock_(lock)
    {
        KeEnterCriticalRegion();
        ExAcquirePushLockExclusive(lock_);
    }
    ~PushGuard()
    {
        ExReleasePushLockExclusive(lock_);
        KeLeaveCriticalRegion();
    }
    PushGuard(const PushGuard &) = delete;
    PushGuard &operator=(const PushGuard &) = delete;

private:
    EX_PUSH_LOCK *lock_;
};

class Registry {
public:
    ULONG Count()
    {
        PushGuard guard(&lock_);
        return count_;
    }
    bool Add()
    {
        PushGuard guard(&lock_);
        if (Count() >= 16) { // expect: lock/double-acquire
            return false;
        }
        count_++;
        return true;
    }

private:
    EX_PUSH_LOCK lock_;
    ULONG count_;
};

bool RegistryAdd_bad(Registry *registry)
{
    return registry->Add();
}

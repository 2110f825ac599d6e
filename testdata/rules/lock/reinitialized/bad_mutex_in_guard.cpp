// A method of the class starts it anew inside the guarded section.
#include <wdm.h>

class Notebook {
public:
    void Create()
    {
        ExInitializeFastMutex(&mutex_);
        pages_ = 0;
    }
    void Restart()
    {
        ExAcquireFastMutex(&mutex_);
        pages_ = 0;
        ExInitializeFastMutex(&mutex_); // expect: lock/reinitialized
        ExReleaseFastMutex(&mutex_);
    }

private:
    FAST_MUTEX mutex_;
    ULONG pages_;
};

VOID NotebookUse(Notebook *notebook)
{
    notebook->Create();
    notebook->Restart();
}

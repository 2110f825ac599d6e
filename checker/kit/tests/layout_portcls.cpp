/* A miniport written with the macros of the port class. Parse with -fsyntax-only. */
#include <portcls.h>
#include <stdunk.h>

class CTopology : public IMiniportTopology, public CUnknown {
public:
    DECLARE_STD_UNKNOWN();
    DEFINE_STD_CONSTRUCTOR(CTopology);
    ~CTopology();
    IMP_IMiniportTopology;
};
class CStream : public IMiniportWaveRTStreamNotification, public IDrmAudioStream, public CUnknown {
public:
    DECLARE_STD_UNKNOWN();
    DEFINE_STD_CONSTRUCTOR(CStream);
    IMP_IMiniportWaveRTStream;
    IMP_IMiniportWaveRTStreamNotification;
    IMP_IDrmAudioStream;
};
class CPower : public IAdapterPowerManagement3, public CUnknown {
public:
    DECLARE_STD_UNKNOWN();
    DEFINE_STD_CONSTRUCTOR(CPower);
    IMP_IAdapterPowerManagement3;
};

NTSTATUS CreateTopology(PUNKNOWN *Unknown, REFCLSID, PUNKNOWN Outer, POOL_TYPE PoolType)
{
    STD_CREATE_BODY(CTopology, Unknown, Outer, PoolType);
}
PVOID Instances(PUNKNOWN Outer)
{
    new (NonPagedPoolNx, 'tset') CPower(Outer);
    return new (NonPagedPoolNx, 'tset') CStream(Outer);
}
static_assert(sizeof(PCFILTER_DESCRIPTOR) == 80, "");

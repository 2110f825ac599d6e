#include "../../ufxclient.h"

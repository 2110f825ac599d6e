#include "../../udecx.h"
